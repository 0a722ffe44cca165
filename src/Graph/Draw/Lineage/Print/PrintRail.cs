using System.Collections.Immutable;
using Graph.Ask.Lineage;

namespace Graph.Draw.Lineage.Print;

/// <summary>The level line from a stem to boxes that build on it on the same ground and with the same support: one style.</summary>
/// <param name="Edges">The edges that it shows.</param>
/// <param name="Lines">Its corners, one array for each stroke.</param>
/// <param name="Drops">Where it drops to boxes: place and lower end.</param>
/// <param name="Joint">Where it leaves the stem.</param>
internal sealed record PrintRail(
    ImmutableArray<LineageEdge> Edges,
    ImmutableArray<ImmutableArray<(double X, double Y)>> Lines,
    ImmutableArray<(double X, double From, double To)> Drops,
    (double X, double Y) Joint
);
