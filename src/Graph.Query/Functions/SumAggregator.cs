using Graph.Query.Values;

namespace Graph.Query.Functions;

/// <summary>The sum: an integer as long as all are and 64 bits hold it, 0 of nothing.</summary>
internal sealed class SumAggregator : Aggregator
{
    private Value _sum = Value.From(0L);

    public override void Add(Value value, Value second)
    {
        if (!value.IsNumber)
            throw QueryException.Type($"sum() takes numbers, found {Describe.Kind(value)}");
        if (_sum.Kind == ValueKind.Float || value.Kind == ValueKind.Float)
        {
            _sum = Value.From(_sum.AsNumber + value.AsNumber);
            return;
        }

        var plain = unchecked(_sum.AsInteger + value.AsInteger);
        if (((_sum.AsInteger ^ plain) & (value.AsInteger ^ plain)) >= 0)
        {
            _sum = Value.From(plain);
            return;
        }

        _sum = Value.From((double)((Int128)_sum.AsInteger + value.AsInteger));
    }

    public override Value Result() => _sum;
}
