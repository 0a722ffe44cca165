using Graph.Query.Values;

namespace Graph.Query.Functions;

/// <summary>The sum: an integer as long as all are and 64 bits hold it, 0 of nothing.</summary>
internal sealed class SumAggregator : Aggregator
{
    private Value _sum = Sum.OfNothing;

    public override void Add(Value value, Value second) => _sum = Sum.Add(_sum, value);

    public override Value Result() => _sum;
}
