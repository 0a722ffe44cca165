using System.Collections.Immutable;
using Graph.Ask.Lineage;
using Graph.Graphs;

namespace Graph.Draw.Lineage;

/// <summary>Nodes that hang together, with the edges between them.</summary>
/// <param name="Nodes">Sorted by key.</param>
/// <param name="Edges">Sorted by both ends.</param>
internal sealed record LineageCluster(ImmutableArray<LineageNode> Nodes, ImmutableArray<LineageEdge> Edges)
{
    /// <summary>The clusters of a lineage: the largest first, of two equal ones the one whose root was asked for first.</summary>
    public static ImmutableArray<LineageCluster> Of(LineageGraph lineage)
    {
        var cluster = new DirectedEdges(lineage.Edges.Select(e => (e.From, e.To)), lineage.Nodes.Select(n => n.Key)).Components();
        var edges = lineage.Edges.ToLookup(e => cluster[e.From]);
        var order = lineage.Roots.Select((key, i) => (Cluster: cluster[key], i)).ToLookup(r => r.Cluster, r => r.i);
        return
        [
            .. lineage
                .Nodes.GroupBy(n => cluster[n.Key])
                .OrderByDescending(g => g.Count())
                .ThenBy(g => order[g.Key].DefaultIfEmpty(int.MaxValue).Min())
                .Select(g => new LineageCluster([.. g], [.. edges[g.Key]])),
        ];
    }
}
