using Graph.Query.Values;

namespace Graph.Query.Functions;

/// <summary>The mean; null of nothing. It is moved by each value instead of dividing a sum, which could overflow.</summary>
internal sealed class AverageAggregator : Aggregator
{
    private double _mean;
    private long _count;

    public override void Add(Value value, Value second)
    {
        if (!value.IsNumber)
        {
            throw QueryException.Type($"avg() takes numbers, found {Describe.Kind(value)}");
        }

        _count++;
        _mean += double.IsInfinity(_mean) ? value.AsNumber : (value.AsNumber - _mean) / _count;
    }

    public override Value Result() => _count == 0 ? Value.Null : Value.From(_mean);
}
