using Graph.Query.Binding;
using Graph.Query.Planning;

namespace Graph.Query.Execution.Grouping;

/// <summary>Chooses how an aggregate is calculated.</summary>
internal static class AccumulatorCompiler
{
    /// <param name="weight">Where it stands for how many rows a row counts; null where each is one.</param>
    public static Accumulator Compile(BoundAggregate aggregate, Builder builder, int? weight)
    {
        if (aggregate.Function.Name == "count(*)")
        {
            return new CountAccumulator(null, weight);
        }

        var argument = builder.Compile(aggregate.Arguments[0]);
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
            builder.Maybe(aggregate.Arguments.Skip(1).FirstOrDefault()),
            aggregate.Distinct
        );
    }
}
