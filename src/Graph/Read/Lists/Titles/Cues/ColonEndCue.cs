using Graph.Read.Lists.Parts;

namespace Graph.Read.Lists.Titles.Cues;

/// <summary>It ends in a colon.</summary>
internal sealed class ColonEndCue()
    : Cue<Phrase>(
        "colon",
        "it ends in a colon",
        "leaves a long phrase below what a title needs, and a bold one above it; one entry needs it"
    )
{
    /// <inheritdoc/>
    public override double Weigh(Phrase phrase) => phrase.Text.EndsWith(':') ? -1.5 : 0;
}
