using Graph.Query.Functions;
using Graph.Query.Syntax;

namespace Graph.Query.Binding;

/// <summary>Binds calls of aggregating functions.</summary>
/// <param name="expressions">Binds the arguments.</param>
/// <param name="aggregates">Where aggregates go; null where none may stand.</param>
internal sealed class AggregateBinder(ExpressionBinder expressions, AggregateCollector? aggregates)
{
    /// <summary>The slot in which the result will stand.</summary>
    public BoundSlot Bind(CallExpression call)
    {
        if (expressions.IsInsideAggregate)
        {
            throw new QueryException(ErrorCode.NestedAggregation, call.Span, "an aggregating function may not stand inside another");
        }

        if (aggregates is null)
        {
            throw new QueryException(
                ErrorCode.InvalidAggregation,
                call.Span,
                $"the aggregating function {call.Name}() may only stand in WITH and RETURN"
            );
        }

        var function = FunctionOf(call);
        expressions.IsInsideAggregate = true;
        var arguments = call.Arguments.Select(expressions.Bind).ToArray();
        expressions.IsInsideAggregate = false;
        CheckArguments(call, function, arguments);
        return aggregates.Add(new BoundAggregate(function, arguments, call.Distinct, 0, ""), call.Span);
    }

    private static AggregateFunction FunctionOf(CallExpression call)
    {
        var function = call.Star ? AggregateFunctions.CountRows : FunctionTable.Aggregate(call.Name)!;
        if (call.Star && !call.Name.Equals("count", StringComparison.OrdinalIgnoreCase))
        {
            throw new QueryException(ErrorCode.UnexpectedSyntax, call.Span, $"only count(*) takes a star, not {call.Name}");
        }

        return call.Arguments.Count == function.Arguments
            ? function
            : throw new QueryException(
                ErrorCode.InvalidNumberOfArguments,
                call.Span,
                $"{function.Name}() takes {function.Arguments} arguments, found {call.Arguments.Count}"
            );
    }

    private static void CheckArguments(CallExpression call, AggregateFunction function, BoundExpression[] arguments)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            if (!arguments[i].Type.CouldBe(function.Accepts))
            {
                throw KindError.Of(call.Arguments[i], function.Name, arguments[i]);
            }
        }

        if (function.Name.StartsWith("percentile", StringComparison.Ordinal) && !CouldBePercentile(arguments[1]))
        {
            throw new QueryException(ErrorCode.NumberOutOfRange, call.Arguments[1].Span, "a percentile lies between 0.0 and 1.0");
        }
    }

    private static bool CouldBePercentile(BoundExpression bound) =>
        bound is not BoundConstant { Value: var value } || (value.IsNumber && value.AsNumber is >= 0 and <= 1);
}
