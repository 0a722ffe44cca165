using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Draw.Plots;

/// <summary>A graph's papers with the tasks and modalities that they are about.</summary>
/// <param name="Papers">Each paper's year, and the names of its tasks and modalities.</param>
internal sealed record PaperTopics(ImmutableArray<(int? Year, ImmutableArray<string> Tasks, ImmutableArray<string> Modalities)> Papers)
{
    /// <summary>Reads them from a graph.</summary>
    public static PaperTopics Of(KnowledgeGraph graph)
    {
        var (tasks, modalities) = (Names(graph, RelationTypes.Addresses), Names(graph, RelationTypes.InModality));
        return new([
            .. from paper in graph.Entities
            where paper.Is(Labels.Paper)
            select (paper.Year, Distinct(tasks[paper.Key]), Distinct(modalities[paper.Key])),
        ]);
    }

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

    private static ILookup<string, string> Names(KnowledgeGraph graph, string type) =>
        graph.Relations.Where(r => r.Type == type).ToLookup(r => r.From, r => graph.Find(r.To)!.Name, StringComparer.Ordinal);

    private static ImmutableArray<string> Distinct(IEnumerable<string> names) => [.. names.Distinct(StringComparer.Ordinal)];
}
