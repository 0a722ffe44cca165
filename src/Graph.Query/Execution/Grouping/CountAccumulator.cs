using System.Runtime.CompilerServices;
using Graph.Query.Values;

namespace Graph.Query.Execution.Grouping;

/// <summary>Counts rows, or values that are not null.</summary>
/// <param name="argument">The value; null for rows.</param>
/// <param name="weight">Where it stands for how many rows a row counts; null where each is one.</param>
internal sealed class CountAccumulator(Evaluator? argument, int? weight) : Accumulator
{
    private readonly int _weight = weight ?? -1;
    private long[] _counts = new long[4];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Add(int group, Value[] row)
    {
        if (group >= _counts.Length)
        {
            Array.Resize(ref _counts, Math.Max(group + 1, _counts.Length * 2));
        }

        if (argument is null || !argument(row).IsNull)
        {
            _counts[group] += _weight < 0 ? 1 : row[_weight].AsInteger;
        }
    }

    public override Value Result(int group) => Value.From(group < _counts.Length ? _counts[group] : 0);

    public override void Clear() => Array.Clear(_counts);
}
