using Graph.Read.Lists.Choosing;
using Graph.Read.Lists.Parts;

namespace Graph.Read.Lists.Weighing.Cues;

/// <summary>Where it came out: 2 where that is sure, else 1.</summary>
internal sealed class VenueCue()
    : Cue<Titled>(
        "venue",
        "where it came out: 2 where that is sure, else 1",
        "two of the three that are needed, so that a title with a venue needs one thing more: a name, a date with "
            + "a link; without it 13 entries of one list are lost"
    )
{
    /// <inheritdoc/>
    public override double Weigh(Titled entry) =>
        entry
            .Parts.Where(part => part.Role == PartRole.Venue)
            .Select(part => part.Strength == VenueStrength.Sure ? 2.0 : 1.0)
            .DefaultIfEmpty(0)
            .Max();
}
