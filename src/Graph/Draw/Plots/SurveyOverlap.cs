using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Draw.Plots;

/// <summary>Which lists cover the same papers.</summary>
/// <param name="Lists">The lists with the number of papers that each covers, the largest first.</param>
/// <param name="Shares">For each set of lists, by their numbers, how many papers exactly these cover; the most first.</param>
internal sealed record SurveyOverlap(
    ImmutableArray<(string Name, int Papers)> Lists,
    ImmutableArray<(ImmutableSortedSet<int> Lists, int Papers)> Shares
)
{
    /// <summary>Reads it from a graph.</summary>
    public static SurveyOverlap Of(KnowledgeGraph graph)
    {
        var lists = graph
            .Entities.Where(e => e.Is(Labels.List))
            .Select(list => (list.Name, Papers: Papers(graph, list)))
            .Where(l => l.Papers.Count > 0)
            .OrderByDescending(l => l.Papers.Count)
            .ThenBy(l => l.Name, StringComparer.Ordinal)
            .ToList();
        var shares = lists
            .SelectMany((list, i) => list.Papers.Select(paper => (paper, i)))
            .GroupBy(p => p.paper, p => p.i, StringComparer.Ordinal)
            .GroupBy(p => string.Join(' ', p.Order()), StringComparer.Ordinal)
            .Select(g => (Lists: g.First().ToImmutableSortedSet(), Papers: g.Count()))
            .OrderByDescending(s => s.Papers)
            .ThenBy(s => s.Lists.Count)
            .ThenBy(s => string.Join(' ', s.Lists), StringComparer.Ordinal);
        return new SurveyOverlap([.. lists.Select(l => (l.Name, l.Papers.Count))], [.. shares]);
    }

    private static HashSet<string> Papers(KnowledgeGraph graph, Entity list) =>
        graph
            .From(list.Key)
            .Where(r => r.Type == RelationTypes.Covers && graph.Find(r.To)!.Is(Labels.Paper))
            .Select(r => r.To)
            .ToHashSet(StringComparer.Ordinal);
}
