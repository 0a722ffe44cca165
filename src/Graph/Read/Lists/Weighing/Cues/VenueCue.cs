using Graph.Read.Lists.Choosing;
using Graph.Read.Lists.Parts;

namespace Graph.Read.Lists.Weighing.Cues;

/// <summary>Where it came out: 2 where that is sure, else 1.</summary>
internal sealed class VenueCue() : Cue<Titled>("venue", "where it came out: 2 where that is sure, else 1", "WHY")
{
    /// <inheritdoc/>
    public override double Weigh(Titled entry) =>
        entry
            .Parts.Where(part => part.Role == PartRole.Venue)
            .Select(part => part.Strength == VenueStrength.Sure ? 2.0 : 1.0)
            .DefaultIfEmpty(0)
            .Max();
}
