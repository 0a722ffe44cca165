using Graph.Query.Values;

namespace Graph.Query.Functions;

/// <summary>The sum: an integer as long as all are, 0 of nothing.</summary>
internal sealed class SumAggregator : Aggregator
{
    private Value _sum = Value.From(0L);

    public override void Add(Value value, Value second) => _sum = value.IsNumber
        ? Arithmetic.Add(_sum, value)
        : throw QueryException.Type($"sum() takes numbers, found {Describe.Kind(value)}");

    public override Value Result() => _sum;
}
