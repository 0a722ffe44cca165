namespace Graph.Query.Functions;

/// <summary>The aggregating functions.</summary>
internal static class AggregateFunctions
{
    public static readonly AggregateFunction CountRows = new("count(*)", 0, TypeSet.Integer, () => new CountAggregator());

    public static IEnumerable<AggregateFunction> All { get; } =
    [
        new("count", 1, TypeSet.Integer, () => new CountAggregator()),
        new("sum", 1, TypeSet.Number, () => new SumAggregator()) { Accepts = TypeSet.Number },
        new("avg", 1, TypeSet.Number, () => new AverageAggregator()) { Accepts = TypeSet.Number },
        new("min", 1, TypeSet.Any, () => new ExtremeAggregator(-1)),
        new("max", 1, TypeSet.Any, () => new ExtremeAggregator(1)),
        new("collect", 1, TypeSet.List, () => new CollectAggregator()),
        new("stDev", 1, TypeSet.Float, () => new DeviationAggregator(sample: true)) { Accepts = TypeSet.Number },
        new("stDevP", 1, TypeSet.Float, () => new DeviationAggregator(sample: false)) { Accepts = TypeSet.Number },
        new("percentileCont", 2, TypeSet.Number, () => new PercentileAggregator(continuous: true)) { Accepts = TypeSet.Number },
        new("percentileDisc", 2, TypeSet.Number, () => new PercentileAggregator(continuous: false)) { Accepts = TypeSet.Number },
    ];
}
