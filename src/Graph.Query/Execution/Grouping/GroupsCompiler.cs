using Graph.Query.Binding;
using Graph.Query.Storage;
using Graph.Query.Values;

namespace Graph.Query.Execution.Grouping;

/// <summary>Chooses how rows are grouped: by codes where every key has some, else by values.</summary>
internal static class GroupsCompiler
{
    public static Groups Compile(PropertyGraph graph, BoundExpression[] keys, Evaluator[] evaluators)
    {
        if (keys.Length == 0)
        {
            return new OneGroup();
        }

        var codes = keys.Select(key => Code(graph, key)).OfType<KeyCode>().ToArray();
        var combinations = codes.Aggregate(1.0, (product, code) => product * code.Bound);
        var values = new ValueGroups(evaluators);
        return codes.Length == keys.Length && combinations < long.MaxValue ? new DictionaryEncodedGroups(codes, values) : values;
    }

    private static KeyCode? Code(PropertyGraph graph, BoundExpression key)
    {
        if (key is BoundSlot { Type.Kinds: TypeSet.Node } node)
        {
            return new KeyCode(graph, node.Slot, ValueKind.Node, new EntityCodes(graph.NodeCount, graph.Node));
        }

        if (key is not BoundProperty { Target: BoundSlot { Type.Kinds: TypeSet.Node or TypeSet.Relationship } owner } property)
        {
            return null;
        }

        var kind = owner.Type.Kinds == TypeSet.Node ? ValueKind.Node : ValueKind.Relationship;
        return graph.Column(kind, property.Key)?.Codes is { } codes ? new KeyCode(graph, owner.Slot, kind, codes) : null;
    }
}
