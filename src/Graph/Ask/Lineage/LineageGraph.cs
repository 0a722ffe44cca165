using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Ask.Lineage;

/// <summary>Who builds on whom, as far as it was asked for.</summary>
/// <param name="Roots">Keys of the nodes that were asked for, in that order; for a whole graph, those that build on nothing,
/// sorted.</param>
/// <param name="Nodes">Sorted by key.</param>
/// <param name="Edges">Sorted by both ends; each end is the key of a node.</param>
/// <param name="Diagnostics">What breaks the rules that every lineage obeys, sorted.</param>
public sealed record LineageGraph(
    ImmutableArray<string> Roots,
    ImmutableArray<LineageNode> Nodes,
    ImmutableArray<LineageEdge> Edges,
    ImmutableArray<Diagnostic> Diagnostics
);
