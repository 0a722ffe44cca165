using Graph.Read.Lists.Parts;

namespace Graph.Read.Lists.Choosing.Cues;

/// <summary>It goes on with names: <c>Ann Author, Bo Writer, and Cy de la Third. Venue, 2023.</c></summary>
internal sealed class LastNameCue()
    : Cue<PlacedPhrase>(
        "last name",
        "it goes on with the names before it",
        "outweighs length and place; without it a last name with a small letter is the title of a line of names"
    )
{
    /// <inheritdoc/>
    public override double Weigh(PlacedPhrase placed) =>
        placed.Phrase.First > 0
        && placed.Words.Cut.Parts[placed.Phrase.First - 1].Role == PartRole.Authors
        && placed.Phrase.Text.StartsWith("and ", StringComparison.Ordinal)
            ? -2
            : 0;
}
