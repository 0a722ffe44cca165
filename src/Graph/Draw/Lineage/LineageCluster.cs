using System.Collections.Immutable;
using Graph.Ask.Lineage;

namespace Graph.Draw.Lineage;

/// <summary>Nodes that hang together, with the edges between them.</summary>
/// <param name="Nodes">Sorted by key.</param>
/// <param name="Edges">Sorted by both ends.</param>
internal sealed record LineageCluster(ImmutableArray<LineageNode> Nodes, ImmutableArray<LineageEdge> Edges)
{
    /// <summary>The clusters of a lineage: the largest first, of two equal ones the one whose root was asked for first.</summary>
    public static ImmutableArray<LineageCluster> Of(LineageGraph lineage)
    {
        var joined = new DisjointSets(lineage.Nodes.Select(n => n.Key));
        foreach (var edge in lineage.Edges)
        {
            joined.Join(edge.From, edge.To);
        }

        var edges = lineage.Edges.ToLookup(e => joined.Find(e.From), StringComparer.Ordinal);
        var order = lineage
            .Roots.Select((key, i) => (Cluster: joined.Find(key), i))
            .ToLookup(r => r.Cluster, r => r.i, StringComparer.Ordinal);
        return
        [
            .. lineage
                .Nodes.GroupBy(n => joined.Find(n.Key), StringComparer.Ordinal)
                .OrderByDescending(g => g.Count())
                .ThenBy(g => order[g.Key].DefaultIfEmpty(int.MaxValue).Min())
                .Select(g => new LineageCluster([.. g], [.. edges[g.Key]])),
        ];
    }
}
