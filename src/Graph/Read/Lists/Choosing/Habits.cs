using System.Collections.Immutable;
using Graph.Read.Lists.Parts;

namespace Graph.Read.Lists.Choosing;

/// <summary>Where the titles of a section or list have their place, each place with its share of them.</summary>
/// <param name="shares">The share of each place, from 0 to 1.</param>
internal sealed class Habits(IReadOnlyDictionary<Slot, double> shares)
{
    /// <summary>Nothing is known of the neighbours.</summary>
    public static Habits None { get; } = new(ImmutableDictionary<Slot, double>.Empty);

    /// <summary>Which share of the neighbours has the title in this place, from 0 to 1.</summary>
    public double ShareOf(Slot place) => shares.GetValueOrDefault(place);
}
