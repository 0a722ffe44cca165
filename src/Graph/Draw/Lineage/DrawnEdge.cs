using System.Collections.Immutable;
using Graph.Ask.Lineage;

namespace Graph.Draw.Lineage;

/// <summary>An edge with its way: level stretches through the columns, joined by curves in the gaps between them.</summary>
/// <param name="Edge">The edge.</param>
/// <param name="Levels">The level stretches, left to right.</param>
/// <param name="Backwards">Whether the base stands right of what builds on it.</param>
internal sealed record DrawnEdge(LineageEdge Edge, ImmutableArray<LevelStretch> Levels, bool Backwards);
