using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Draw.Plots;

/// <summary>A graph's papers with the tasks and modalities that they are about.</summary>
/// <param name="Papers">Each paper's year, and the names of its tasks and modalities.</param>
internal sealed record PaperTopics(ImmutableArray<(int? Year, ImmutableArray<string> Tasks, ImmutableArray<string> Modalities)> Papers)
{
    /// <summary>Reads them from a graph.</summary>
    public static PaperTopics Of(KnowledgeGraph graph) =>
        new([
            .. graph
                .Entities.Where(e => e.Is(Labels.Paper))
                .Select(paper => (paper.Year, Names(graph, paper, RelationTypes.Addresses), Names(graph, paper, RelationTypes.InModality))),
        ]);

    /// <summary>The names that occur most often, most frequent first.</summary>
    public static ImmutableArray<string> MostFrequent(IEnumerable<string> names, int count) =>
        [
            .. names
                .CountBy(n => n)
                .OrderByDescending(n => n.Value)
                .ThenBy(n => n.Key, StringComparer.Ordinal)
                .Take(count)
                .Select(n => n.Key),
        ];

    private static ImmutableArray<string> Names(KnowledgeGraph graph, Entity paper, string type) =>
        [.. graph.From(paper.Key).Where(r => r.Type == type).Select(r => graph.Find(r.To)!.Name).Distinct(StringComparer.Ordinal)];
}
