using System.Runtime.CompilerServices;
using Graph.Query.Functions;
using Graph.Query.Values;

namespace Graph.Query.Execution.Grouping;

/// <summary>Adds up the values that are not null.</summary>
internal sealed class SumAccumulator(Evaluator argument) : Accumulator
{
    private Value[] _sums = [];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Add(int group, Value[] row)
    {
        if (group >= _sums.Length)
        {
            Reserve(group);
        }

        var value = argument(row);
        if (!value.IsNull)
        {
            _sums[group] = Sum.Add(_sums[group], value);
        }
    }

    public override Value Result(int group) => group < _sums.Length ? _sums[group] : Sum.OfNothing;

    public override void Clear() => Array.Fill(_sums, Sum.OfNothing);

    private void Reserve(int group)
    {
        var before = _sums.Length;
        Array.Resize(ref _sums, Math.Max(group + 1, before * 2));
        Array.Fill(_sums, Sum.OfNothing, before, _sums.Length - before);
    }
}
