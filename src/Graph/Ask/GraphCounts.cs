using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Ask;

/// <summary>How many nodes and relationships of each kind a graph holds.</summary>
/// <param name="Nodes">By label; a node with two labels counts under both.</param>
/// <param name="Relationships">By type.</param>
/// <param name="Bases">By basis.</param>
public sealed record GraphCounts(
    ImmutableSortedDictionary<string, int> Nodes,
    ImmutableSortedDictionary<string, int> Relationships,
    ImmutableSortedDictionary<string, int> Bases
)
{
    /// <summary>Counts a graph.</summary>
    public static GraphCounts Of(KnowledgeGraph graph) =>
        new(
            Count(graph.Entities.SelectMany(e => e.Labels)),
            Count(graph.Relations.Select(r => r.Type)),
            Count(graph.Relations.Select(r => r.Basis.Word()))
        );

    private static ImmutableSortedDictionary<string, int> Count(IEnumerable<string> kinds) =>
        kinds.CountBy(k => k).ToImmutableSortedDictionary(StringComparer.Ordinal);
}
