using Graph.Query.Binding;

namespace Graph.Query.Functions;

/// <summary>The aggregating functions.</summary>
internal static class AggregateFunctions
{
    public static readonly AggregateFunction CountRows = new("count(*)", 0, TypeSet.Integer, () => new CountAggregator());

    public static IEnumerable<AggregateFunction> All { get; } =
    [
        new("count", 1, TypeSet.Integer, () => new CountAggregator()),
        new("sum", 1, TypeSet.Number, () => new SumAggregator()),
        new("avg", 1, TypeSet.Number, () => new AverageAggregator()),
        new("min", 1, TypeSet.Any, () => new ExtremeAggregator(-1)),
        new("max", 1, TypeSet.Any, () => new ExtremeAggregator(1)),
        new("collect", 1, TypeSet.List, () => new CollectAggregator()),
        new("stDev", 1, TypeSet.Float, () => new DeviationAggregator(sample: true)),
        new("stDevP", 1, TypeSet.Float, () => new DeviationAggregator(sample: false)),
        new("percentileCont", 2, TypeSet.Number, () => new PercentileAggregator(continuous: true)),
        new("percentileDisc", 2, TypeSet.Number, () => new PercentileAggregator(continuous: false)),
    ];
}
