using Graph.Query.Binding;

namespace Graph.Query.Execution.Grouping;

/// <summary>Chooses how an aggregate is calculated.</summary>
internal static class AccumulatorCompiler
{
    /// <param name="weight">Where it stands for how many rows a row counts; null where each is one.</param>
    public static Accumulator Compile(BoundAggregate aggregate, ExpressionCompiler expressions, int? weight)
    {
        if (aggregate.Function.Name == "count(*)")
        {
            return new CountAccumulator(null, weight);
        }

        var argument = expressions.Compile(aggregate.Arguments[0]);
        if (aggregate is { Distinct: false, Function.Name: "count" })
        {
            return new CountAccumulator(argument, weight);
        }

        if (aggregate is { Distinct: false, Function.Name: "sum" })
        {
            return new SumAccumulator(argument);
        }

        return new AggregatorAccumulator(
            aggregate.Function,
            argument,
            expressions.Maybe(aggregate.Arguments.Skip(1).FirstOrDefault()),
            aggregate.Distinct
        );
    }
}
