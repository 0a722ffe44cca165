using Graph.Query.Storage;
using Graph.Query.Syntax;
using Graph.Query.Values;

namespace Graph.Query.Execution;

/// <summary>Answers label expressions once for each combination of labels and each type that the graph has.</summary>
internal static class LabelCompiler
{
    /// <summary>For each label set of the graph, whether it fulfils the expression.</summary>
    public static bool[] ForNodes(PropertyGraph graph, LabelExpression labels) =>
        [
            .. Enumerable
                .Range(0, graph.LabelSetCount)
                .Select(set =>
                    Holds(
                        labels,
                        name => Array.IndexOf(graph.LabelSet(set), graph.LabelSymbols.Find(name)) >= 0,
                        graph.LabelSet(set).Length > 0
                    )
                ),
        ];

    /// <summary>The numbers of the types that fulfil the expression; null for all.</summary>
    public static int[]? Types(PropertyGraph graph, LabelExpression? types)
    {
        if (types is null)
        {
            return null;
        }

        var all = Enumerable.Range(0, graph.TypeSymbols.Count);
        int[] chosen = [.. all.Where(type => Holds(types, name => graph.TypeSymbols.Find(name) == type, true))];
        return chosen.Length == graph.TypeSymbols.Count && chosen.Length > 0 ? null : chosen;
    }

    public static Evaluator Compile(PropertyGraph graph, Evaluator target, LabelExpression labels)
    {
        var bySet = ForNodes(graph, labels);
        var byType = new bool[graph.TypeSymbols.Count];
        foreach (var type in Types(graph, labels) ?? [.. Enumerable.Range(0, byType.Length)])
        {
            byType[type] = true;
        }

        return row =>
            target(row) switch
            {
                { Kind: ValueKind.Node } node => Value.From(bySet[graph.LabelSetOf(node.AsId)]),
                { Kind: ValueKind.Relationship } relationship => Value.From(byType[graph.RelationshipTypeNumbers[relationship.AsId]]),
                { IsNull: true } => Value.Null,
                var other => throw QueryException.Type($"a label test takes a node or a relationship, found {Values.Describe.Kind(other)}"),
            };
    }

    private static bool Holds(LabelExpression expression, Func<string, bool> has, bool hasAny) =>
        expression switch
        {
            LabelName name => has(name.Name),
            LabelNot not => !Holds(not.Operand, has, hasAny),
            LabelBoth both => Holds(both.Left, has, hasAny) && Holds(both.Right, has, hasAny),
            LabelEither either => Holds(either.Left, has, hasAny) || Holds(either.Right, has, hasAny),
            _ => hasAny,
        };
}
