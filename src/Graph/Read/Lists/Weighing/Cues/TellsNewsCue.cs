using Graph.Read.Lists.Candidates;
using Graph.Read.Lists.Choosing;
using Graph.Read.Lists.Parts;

namespace Graph.Read.Lists.Weighing.Cues;

/// <summary>It tells news of the list or its makers.</summary>
internal sealed class TellsNewsCue()
    : Cue<Titled>(
        "news",
        "it tells news of the list or its makers",
        "takes all away that one link to a paper gives; without it 20 pieces of news in three lists become entries"
    )
{
    /// <inheritdoc/>
    public override double Weigh(Titled entry) =>
        entry.Kind != CandidateKind.Row && NewsCue.Find(entry.Text.Plain) ? -PaperEvidence.Enough : 0;
}
