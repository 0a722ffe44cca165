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
        entry.Kind != CandidateKind.Row && NewsCue.Find(WithoutDescription(entry)) ? -PaperEvidence.Enough : 0;

    // '[A Title](…) (2003): The first one. It has been …': a first sentence behind a title describes it, and so do those that follow.
    private static string WithoutDescription(Titled entry)
    {
        var plain = entry.Text.Plain;
        return
            entry.Title is { First: 0, Main.Link: not null } title
            && plain.IndexOf(". ", title.End, StringComparison.Ordinal) is > 0 and var stop
            ? plain[..stop]
            : plain;
    }
}
