using Graph.Query.Storage;
using Graph.Query.Values;

namespace Graph.Query.Execution;

/// <summary>Makes a path of the matched nodes and relationships.</summary>
internal static class PathAssembler
{
    /// <param name="graph">The graph.</param>
    /// <param name="slots">Nodes and what connects them in turn; a list stands for several relationships.</param>
    public static Evaluator Compile(PropertyGraph graph, int[] slots) =>
        row =>
        {
            if (row[slots[0]].IsNull)
            {
                return default;
            }

            var relationships = new List<int>();
            for (var i = 1; i < slots.Length; i += 2)
            {
                var connection = row[slots[i]];
                if (connection.IsNull)
                {
                    return default;
                }

                if (connection.Kind == ValueKind.List)
                {
                    relationships.AddRange(connection.Items.Select(item => item.AsId));
                }
                else
                {
                    relationships.Add(connection.AsId);
                }
            }

            return Value.From(Walk(graph, row[slots[0]].AsId, [.. relationships]));
        };

    /// <summary>The path from a node along relationships, whichever way each of them points.</summary>
    public static PathValue Walk(PropertyGraph graph, int start, int[] relationships)
    {
        var nodes = new int[relationships.Length + 1];
        nodes[0] = start;
        for (var i = 0; i < relationships.Length; i++)
        {
            nodes[i + 1] = graph.StartOf(relationships[i]) == nodes[i] ? graph.EndOf(relationships[i]) : graph.StartOf(relationships[i]);
        }

        return new PathValue(graph, nodes, relationships);
    }
}
