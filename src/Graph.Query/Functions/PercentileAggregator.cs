using Graph.Query.Values;

namespace Graph.Query.Functions;

/// <summary>The value below which a share of the values lies: interpolated between two, or the nearest one.</summary>
internal sealed class PercentileAggregator(bool continuous) : Aggregator
{
    private readonly List<Value> _values = [];
    private double _share;

    public override void Add(Value value, Value second)
    {
        NumberFunctions.Number(value, "percentile");
        _share = NumberFunctions.Number(second, "percentile");
        if (!(_share is >= 0 and <= 1))
        {
            throw QueryException.Argument(ErrorCode.NumberOutOfRange, $"a percentile lies between 0.0 and 1.0, found {second}");
        }

        _values.Add(value);
    }

    public override Value Result()
    {
        if (_values.Count == 0)
        {
            return Value.Null;
        }

        _values.Sort(ValueOrder.Instance);
        if (!continuous)
        {
            return _values[Math.Max(0, (int)Math.Ceiling(_share * _values.Count) - 1)];
        }

        var place = _share * (_values.Count - 1);
        if (place == Math.Floor(place))
        {
            return _values[(int)place];
        }

        var (low, high) = (_values[(int)Math.Floor(place)].AsNumber, _values[(int)Math.Ceiling(place)].AsNumber);
        return Value.From(low + ((high - low) * (place - Math.Floor(place))));
    }
}
