using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Ask.Lineage;

/// <summary>All edges of lineage that a graph holds: facts with the same ends become one edge.</summary>
internal static class LineageEdges
{
    /// <summary>The edges on the classes of ground that are trusted, with enough support, sorted by both ends.</summary>
    public static ImmutableArray<LineageEdge> Read(KnowledgeGraph graph, LineageRequest request) =>
        [
            .. LineageFacts
                .Read(graph)
                .Where(f => request.Bases.IsDefaultOrEmpty || request.Bases.Contains(f.Basis))
                .GroupBy(f => (f.From, f.To))
                .Select(facts => Merge([.. facts]))
                .Where(e => e.Support >= request.MinSupport)
                .OrderBy(e => e.From, StringComparer.Ordinal)
                .ThenBy(e => e.To, StringComparer.Ordinal),
        ];

    /// <summary>One edge for facts with the same ends: the strongest ground, all evidence.</summary>
    public static LineageEdge Merge(ImmutableArray<LineageEdge> facts)
    {
        var basis = facts.Select(f => f.Basis).Aggregate(BasisStrength.Stronger);
        var evidence = facts.SelectMany(f => f.Evidence).Distinct().Order().ToImmutableArray();
        return facts[0] with
        {
            Basis = basis,
            Confidence = facts.Where(f => f.Basis == basis).Max(f => f.Confidence),
            Support = evidence.Select(e => e.Source).Distinct(StringComparer.Ordinal).Count(),
            Evidence = evidence,
        };
    }
}
