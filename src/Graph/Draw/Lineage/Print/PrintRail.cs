using System.Collections.Immutable;
using Graph.Ask.Lineage;

namespace Graph.Draw.Lineage.Print;

/// <summary>The level line from a stem to boxes that build on it. It belongs to the stem; the drop to each box shows the edge's ground and
/// support.</summary>
/// <param name="Stem">Key of the model that the stem belongs to.</param>
/// <param name="Lines">Its corners, one array for each stroke.</param>
/// <param name="Drops">Where it drops to boxes: edge, place, upper and lower end.</param>
/// <param name="Joint">Where it leaves the stem.</param>
internal sealed record PrintRail(
    string Stem,
    ImmutableArray<ImmutableArray<(double X, double Y)>> Lines,
    ImmutableArray<(LineageEdge Edge, double X, double From, double To)> Drops,
    (double X, double Y) Joint
);
