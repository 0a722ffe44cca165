using Graph.Query.Syntax;
using Graph.Query.Values;

namespace Graph.Query.Binding;

/// <summary>Resolves <c>SKIP</c> and <c>LIMIT</c>, which take an integer that is the same for all rows.</summary>
internal static class RowCountBinder
{
    /// <param name="context">What all binders of the query share.</param>
    /// <param name="expression">How many rows; null for any number.</param>
    /// <param name="clause">The word, for an error.</param>
    public static BoundExpression? Bind(BindingContext context, Expression? expression, string clause)
    {
        if (expression is null)
        {
            return null;
        }

        var bound = BindConstant(context, expression, clause);
        if (!bound.Type.CouldBe(TypeSet.Integer))
        {
            throw new QueryException(ErrorCode.InvalidArgumentType, expression.Span, $"{clause} takes an integer");
        }

        if (bound is BoundConstant { Value: { Kind: ValueKind.Integer, AsInteger: < 0 } })
        {
            throw new QueryException(ErrorCode.NegativeIntegerArgument, expression.Span, $"{clause} takes no negative number");
        }

        return bound;
    }

    private static BoundExpression BindConstant(BindingContext context, Expression expression, string clause)
    {
        try
        {
            return new ExpressionBinder(context, new SubqueryBinder(context), new Scope(context.Budget)).Bind(expression);
        }
        catch (QueryException error) when (error.Code == ErrorCode.UndefinedVariable)
        {
            throw new QueryException(ErrorCode.NonConstantExpression, expression.Span, $"{clause} may not depend on a row");
        }
    }
}
