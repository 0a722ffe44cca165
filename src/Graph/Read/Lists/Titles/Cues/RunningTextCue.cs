using Graph.Read.Lists.Parts;

namespace Graph.Read.Lists.Titles.Cues;

/// <summary>It speaks to the reader or about the page.</summary>
internal sealed class RunningTextCue()
    : Cue<Phrase>(
        "running text",
        "it speaks to the reader or about the page",
        "outweighs a title's length; without it one entry is called by a sentence"
    )
{
    /// <inheritdoc/>
    public override double Weigh(Phrase phrase) => ProseCue.Find(phrase.Text) ? -2.5 : 0;
}
