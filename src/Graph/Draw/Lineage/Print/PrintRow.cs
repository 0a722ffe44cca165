using System.Collections.Immutable;
using Graph.Ask.Lineage;

namespace Graph.Draw.Lineage.Print;

/// <summary>What hangs from the same rails: one model that others build on, or any number that nobody builds on.</summary>
/// <param name="Year">The year, or null where it is unknown.</param>
/// <param name="Nodes">The nodes, left to right.</param>
/// <param name="Bases">The edges to what they build on, those of one base together.</param>
/// <param name="HasStem">Whether others build on the one node.</param>
internal sealed record PrintRow(
    int? Year,
    ImmutableArray<LineageNode> Nodes,
    ImmutableArray<ImmutableArray<LineageEdge>> Bases,
    bool HasStem
);
