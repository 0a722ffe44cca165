using Graph.Read.Lists.Parts;

namespace Graph.Read.Lists.Titles.Cues;

/// <summary>It says what the name before its dash is.</summary>
internal sealed class DescriptionCue()
    : Cue<Phrase>(
        "description",
        "it says what the name before its dash is",
        "outweighs a title's length: the name before the dash is the title; without it 22 entries of one list are "
            + "called by their descriptions"
    )
{
    /// <inheritdoc/>
    public override double Weigh(Phrase phrase) => phrase.IsDescription ? -2.5 : 0;
}
