using System.Text;
using Graph.Query.Binding;
using Graph.Query.Storage;
using Graph.Query.Values;

namespace Graph.Query.Execution.ColumnPredicates;

/// <summary>Makes tests on columns of conditions that read one property, or the labels, of one node or relationship.</summary>
internal static class IdTestCompiler
{
    private const int MostRemembered = 1 << 16;

    /// <summary>The test of a condition on what is in a slot; null where it needs a row.</summary>
    public static IdTest? TryCompile(BoundExpression condition, int slot, ValueKind kind, ExpressionCompiler expressions)
    {
        if (!ColumnCondition.Reads(condition, slot))
        {
            return null;
        }

        if (condition is BoundLabelTest labels)
        {
            return kind == ValueKind.Node
                ? new LabelSetTest(expressions.Graph, LabelCompiler.ForNodes(expressions.Graph, labels.Labels))
                : null;
        }

        var property = ColumnCondition.Property(condition)!;
        return expressions.Graph.Column(kind, property.Key) switch
        {
            null => null,
            IntegerColumn column
                when Operation(condition, property, expressions) is ({ } name, { Kind: ValueKind.Integer } value)
                    && IntegerRangeTest.TryMake(column, name, value.AsInteger) is { } range => range,
            TextColumn column
                when Operation(condition, property, expressions) is ({ } name, { Kind: ValueKind.String } value)
                    && Utf8Test.Condition(name) is { } test
                    && !value.AsString.Any(char.IsSurrogate) => new Utf8Test(column, test, Encoding.UTF8.GetBytes(value.AsString)),
            IntegerColumn or CodedTextColumn => Remembered(condition, property, expressions.Graph.Column(kind, property.Key)!, expressions),
            _ => null,
        };
    }

    private static RememberedTest? Remembered(
        BoundExpression condition,
        BoundProperty property,
        PropertyColumn column,
        ExpressionCompiler expressions
    )
    {
        if (column.Codes is not { Bound: <= MostRemembered } codes)
        {
            return null;
        }

        var onValue = BoundTree.Rewrite(condition, part => part == property ? new BoundSlot(0, property.Key, StaticType.Any) : null);
        return new RememberedTest(codes, expressions.CompileCondition(onValue));
    }

    // An operator between the property and a constant, as if the property stood on its left.
    private static (string Name, Value Value)? Operation(
        BoundExpression condition,
        BoundProperty property,
        ExpressionCompiler expressions
    ) =>
        condition switch
        {
            BoundComparison e when e.Left == property => Operation(e.Operator, e.Right, expressions),
            BoundComparison e when e.Right == property => Operation(Mirrored(e.Operator), e.Left, expressions),
            BoundCall { Arguments.Count: 2 } e when e.Arguments[0] == property => Operation(e.Function.Name, e.Arguments[1], expressions),
            _ => null,
        };

    private static (string Name, Value Value)? Operation(string name, BoundExpression operand, ExpressionCompiler expressions) =>
        operand is BoundConstant or BoundParameter ? (name, expressions.Compile(operand)([])) : null;

    private static string Mirrored(string comparison) =>
        comparison switch
        {
            "<" => ">",
            "<=" => ">=",
            ">" => "<",
            ">=" => "<=",
            _ => comparison,
        };
}
