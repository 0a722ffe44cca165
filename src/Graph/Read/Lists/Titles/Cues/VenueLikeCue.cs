using Graph.Read.Lists.Parts;
using Graph.Text;

namespace Graph.Read.Lists.Titles.Cues;

/// <summary>It is short and may be a venue.</summary>
internal sealed class VenueLikeCue()
    : Cue<Phrase>(
        "venue",
        "it is short and may be a venue",
        "leaves a short phrase below what a title needs unless it links its paper; without it a venue becomes a " + "title in two lists"
    )
{
    // No venue of the development lists that has no year has more words.
    private const int MaxVenue = 6;

    /// <inheritdoc/>
    public override double Weigh(Phrase phrase) =>
        phrase.Main.Strength == VenueStrength.Possible && PlainText.Count(phrase.Text) <= MaxVenue ? -1.5 : 0;
}
