using System.Collections.Immutable;

namespace Graph.Draw.Lineage;

/// <summary>A lineage with a place for everything; nothing of it is a matter of taste any more.</summary>
/// <param name="Columns">Left to right.</param>
/// <param name="Bands">Top to bottom.</param>
/// <param name="Boxes">Band by band, then by column, then top to bottom.</param>
/// <param name="Edges">In the order of the lineage's edges.</param>
/// <param name="Width">Width of all.</param>
/// <param name="Height">Height of all.</param>
/// <param name="Crossings">How often edges cross.</param>
internal sealed record LineageDrawing(
    ImmutableArray<DrawnColumn> Columns,
    ImmutableArray<DrawnBand> Bands,
    ImmutableArray<DrawnBox> Boxes,
    ImmutableArray<DrawnEdge> Edges,
    double Width,
    double Height,
    long Crossings
);
