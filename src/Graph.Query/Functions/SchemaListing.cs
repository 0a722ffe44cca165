using Graph.Query.Storage;
using Graph.Query.Values;

namespace Graph.Query.Functions;

/// <summary>Lists which labels each relationship type connects.</summary>
internal static class SchemaListing
{
    public static IEnumerable<Value[]> Relationships(PropertyGraph graph)
    {
        var counts = new Dictionary<(int Type, int From, int To), long>();
        for (var id = 0; id < graph.RelationshipCount; id++)
        {
            var key = (graph.RelationshipTypeNumbers[id], graph.LabelSetOf(graph.StartOf(id)), graph.LabelSetOf(graph.EndOf(id)));
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        return counts
            .Select(pair =>
                (Type: graph.TypeSymbols[pair.Key.Type], From: Labels(graph, pair.Key.From), To: Labels(graph, pair.Key.To), pair.Value)
            )
            .OrderBy(row => row.Type, StringComparer.Ordinal)
            .ThenBy(row => row.From, StringComparer.Ordinal)
            .ThenBy(row => row.To, StringComparer.Ordinal)
            .Select(row => new[] { Value.From(row.Type), Value.From(row.From), Value.From(row.To), Value.From(row.Value) });
    }

    private static string Labels(PropertyGraph graph, int set) =>
        string.Join(':', graph.LabelSet(set).Select(label => graph.LabelSymbols[label]));
}
