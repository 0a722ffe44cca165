using System.Collections.Immutable;

namespace Graph.Draw.Lineage.Print;

/// <summary>A lineage in print with everything in its place, in points.</summary>
/// <param name="Years">The strips, top to bottom.</param>
/// <param name="Stems">The stems.</param>
/// <param name="Rails">The rails.</param>
/// <param name="Boxes">The boxes.</param>
/// <param name="Height">Height of all.</param>
/// <param name="LeastWidth">The width that it needs.</param>
internal sealed record PrintDrawing(
    ImmutableArray<PrintYear> Years,
    ImmutableArray<PrintStem> Stems,
    ImmutableArray<PrintRail> Rails,
    ImmutableArray<PrintBox> Boxes,
    double Height,
    double LeastWidth
);
