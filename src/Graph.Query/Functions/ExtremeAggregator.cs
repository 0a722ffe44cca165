using Graph.Query.Values;

namespace Graph.Query.Functions;

/// <summary>The smallest (-1) or greatest (1) value in the order of <c>ORDER BY</c>; null of nothing.</summary>
internal sealed class ExtremeAggregator(int sign) : Aggregator
{
    private Value _best;

    public override void Add(Value value, Value second)
    {
        if (_best.IsNull || ValueOrder.Instance.Compare(value, _best) * sign > 0)
        {
            _best = value;
        }
    }

    public override Value Result() => _best;
}
