using System.Runtime.CompilerServices;
using Graph.Query.Binding;
using Graph.Query.Execution.ColumnPredicates;
using Graph.Query.Storage;
using Graph.Query.Values;

namespace Graph.Query.Execution;

/// <summary>Compares two text properties where they stand, without making strings of them.</summary>
internal static class TextPairCompiler
{
    /// <summary>Whether a comparison of two text properties is true; null for any other condition.</summary>
    public static Func<Value[], bool>? TryCompile(PropertyGraph graph, BoundExpression expression)
    {
        if (
            expression is not BoundComparison comparison
            || Texts(graph, comparison.Left) is not { } left
            || Texts(graph, comparison.Right) is not { } right
        )
        {
            return null;
        }

        var condition = Utf8Test.Condition(comparison.Operator)!;
        var otherwise = ComparisonCompiler.Compile(comparison.Operator, left.Other, right.Other);
        return [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        (row) =>
        {
            var (x, y) = (row[left.Slot], row[right.Slot]);
            if (x.Graph != graph || y.Graph != graph || x.Kind != ValueKind.Node || y.Kind != ValueKind.Node)
            {
                return otherwise(row).IsTrue;
            }

            var (at, beside) = (left.Column.Owners.Position(x.AsId), right.Column.Owners.Position(y.AsId));
            return at >= 0 && beside >= 0 && condition(left.Column.Utf8(at), right.Column.Utf8(beside));
        };
    }

    private static (int Slot, TextColumn Column, Evaluator Other)? Texts(PropertyGraph graph, BoundExpression expression) =>
        expression is BoundProperty { Target: BoundSlot { Type.Kinds: TypeSet.Node } node } property
        && graph.Column(ValueKind.Node, property.Key) is TextColumn column
            ? (node.Slot, column, row => Functions.Properties.Get(row[node.Slot], property.Key))
            : null;
}
