using Graph.Query.Values;

namespace Graph.Query.Functions;

/// <summary>The standard deviation of a sample or of a whole population, by Welford's method; 0 of one value, null of nothing.</summary>
internal sealed class DeviationAggregator(bool sample) : Aggregator
{
    private long _count;
    private double _mean;
    private double _squares;

    public override void Add(Value value, Value second)
    {
        var number = NumberFunctions.Number(value, "stDev");
        var delta = number - _mean;
        _mean += delta / ++_count;
        _squares += delta * (number - _mean);
    }

    public override Value Result() =>
        _count == 0 ? Value.Null : Value.From(_count < 2 ? 0.0 : Math.Sqrt(_squares / (sample ? _count - 1 : _count)));
}
