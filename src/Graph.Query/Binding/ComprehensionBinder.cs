using Graph.Query.Syntax;

namespace Graph.Query.Binding;

/// <summary>Binds what goes through a list with a variable of its own: comprehensions, <c>all</c>/<c>any</c>/<c>none</c>/<c>single</c>,
/// <c>reduce</c>.</summary>
internal sealed class ComprehensionBinder(ExpressionBinder expressions, BindingContext context)
{
    public BoundComprehension Bind(ComprehensionExpression e)
    {
        var list = BindList(e.List);
        var element = ElementOf(list, e.Variable);
        var inner = expressions.Within(element);
        var where = e.Where is null ? null : inner.BindCondition(e.Where);
        return new BoundComprehension(list, element.Slot, where, inner.BindOptional(e.Map));
    }

    public BoundQuantifier BindQuantifier(QuantifierExpression e)
    {
        var list = BindList(e.List);
        var element = ElementOf(list, e.Variable);
        return new BoundQuantifier(e.Quantifier, list, element.Slot, expressions.Within(element).BindCondition(e.Where));
    }

    public BoundReduce BindReduce(ReduceExpression e)
    {
        var (initial, list) = (expressions.Bind(e.Initial), BindList(e.List));
        var accumulator = new Symbol(e.Accumulator, context.NewSlot(), StaticType.Any);
        var element = new Symbol(e.Variable, context.NewSlot(), list.Type.Elements);
        var body = expressions.Within(accumulator, element).Bind(e.Body);
        return new BoundReduce(initial, accumulator.Slot, list, element.Slot, body);
    }

    private BoundExpression BindList(Expression expression) => expressions.BindKind(expression, TypeSet.List, "IN");

    private Symbol ElementOf(BoundExpression list, string variable)
    {
        var kinds = list.Type.Elements;
        return new Symbol(variable, context.NewSlot(), kinds == TypeSet.None ? TypeSet.Any : kinds);
    }
}
