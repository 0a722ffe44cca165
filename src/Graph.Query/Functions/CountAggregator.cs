using Graph.Query.Values;

namespace Graph.Query.Functions;

/// <summary>How many.</summary>
internal sealed class CountAggregator : Aggregator
{
    private long _count;

    public override void Add(Value value, Value second) => _count++;

    public override Value Result() => Value.From(_count);
}
