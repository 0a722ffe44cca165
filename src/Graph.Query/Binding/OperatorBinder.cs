using Graph.Query.Functions;
using Graph.Query.Syntax;
using Graph.Query.Values;

namespace Graph.Query.Binding;

/// <summary>Binds operators that ask something of the kinds of their operands: comparisons, properties, indexes and slices, tests of types
/// and labels.</summary>
internal sealed class OperatorBinder(ExpressionBinder expressions, CallBinder calls)
{
    private const TypeSet HasProperties = TypeSet.Map | TypeSet.Node | TypeSet.Relationship | TypeSet.Date;
    private const TypeSet HasElements = TypeSet.List | TypeSet.Map | TypeSet.Node | TypeSet.Relationship;

    /// <summary>A comparison. Neo4j compares a literal integer with a literal float before the query runs, and then as floats.</summary>
    public BoundComparison BindComparison(BinaryExpression e)
    {
        var (left, right) = (expressions.Bind(e.Left), expressions.Bind(e.Right));
        return
            e.Operator != "<>"
            && left is BoundConstant { Value: { IsNumber: true } x }
            && right is BoundConstant { Value: { IsNumber: true } y }
            && x.Kind != y.Kind
            ? new BoundComparison(e.Operator, new BoundConstant(Value.From(x.AsNumber)), new BoundConstant(Value.From(y.AsNumber)))
            : new BoundComparison(e.Operator, left, right);
    }

    public BoundProperty BindProperty(PropertyExpression property)
    {
        var target = expressions.Bind(property.Target);
        if (target.Type.CouldBe(HasProperties))
        {
            return new BoundProperty(target, property.Key);
        }

        var kind =
            target.Type.Kinds == TypeSet.Path || target.Type.Elements is TypeSet.Relationship or TypeSet.Node
                ? ErrorKind.SyntaxError
                : ErrorKind.TypeError;
        throw new QueryException(
            ErrorCode.InvalidArgumentType,
            property.Span,
            $"{KindError.NameOf(target)} has no property '{property.Key}'",
            kind
        );
    }

    public BoundCall BindIndex(IndexExpression e)
    {
        var bound = calls.Bind(Operators.Get("[]"), e, e.Target, e.Index);
        var target = bound.Arguments[0];
        return target.Type.CouldBe(HasElements) ? bound : throw KindError.Of(e, "[…]", target, ErrorKind.TypeError);
    }

    public BoundCall BindSlice(SliceExpression slice)
    {
        var bounds = new[] { slice.From, slice.To }.OfType<Expression>();
        BoundExpression[] parts = [expressions.BindKind(slice.Target, TypeSet.List, "[..]"), .. bounds.Select(expressions.Bind)];
        var (hasFrom, hasTo) = (slice.From is not null, slice.To is not null);
        var function = new ScalarFunction(
            "[..]",
            [TypeSet.Any],
            1,
            3,
            TypeSet.List,
            true,
            a => Lists.Slice(a[0], hasFrom ? a[1] : null, hasTo ? a[^1] : null)
        );
        return new BoundCall(function, parts, parts[0].Type);
    }

    public BoundCall BindTypeTest(TypeTestExpression test)
    {
        var function = new ScalarFunction(
            "IS ::",
            [TypeSet.Any],
            1,
            1,
            TypeSet.Boolean,
            false,
            a => Value.From(TypeTest.Holds(a[0], test.Type) != test.Negated)
        );
        return new BoundCall(function, [expressions.Bind(test.Operand)], TypeSet.Boolean);
    }

    public BoundLabelTest BindLabelTest(LabelTestExpression test)
    {
        var target = expressions.Bind(test.Target);
        return target.Type.CouldBe(TypeSet.Node | TypeSet.Relationship)
            ? new BoundLabelTest(target, test.Labels)
            : throw KindError.Of(test, "a label test", target);
    }
}
