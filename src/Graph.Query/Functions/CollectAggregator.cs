using Graph.Query.Values;

namespace Graph.Query.Functions;

/// <summary>The list of all values.</summary>
internal sealed class CollectAggregator : Aggregator
{
    private readonly List<Value> _items = [];

    public override void Add(Value value, Value second) => _items.Add(value);

    public override Value Result() => Value.FromList([.. _items]);
}
