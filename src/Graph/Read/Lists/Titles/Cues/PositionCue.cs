using Graph.Read.Lists.Parts;

namespace Graph.Read.Lists.Titles.Cues;

/// <summary>Whether it comes first, else on which line it is.</summary>
internal sealed class PositionCue()
    : Cue<Phrase>(
        "position",
        "whether it comes first, else on which line it is",
        "less than a short title loses, so that the first words win only between equals; without it six entries of "
            + "four lists are called by their notes"
    )
{
    // What is farther down than this is no less a title for it.
    private const int MostLines = 4;

    /// <inheritdoc/>
    public override double Weigh(Phrase phrase) => phrase.Slot.Order == 0 ? 0.7 : -0.2 * Math.Min(MostLines, phrase.Main.Line);
}
