using System.Runtime.CompilerServices;
using Graph.Query.Values;

namespace Graph.Query.Execution;

/// <summary>Sorts rows; rows that are equal stay in the order in which they came. With a limit it keeps no more rows than it
/// must.</summary>
/// <param name="saved">The slots that are read after it.</param>
/// <param name="wanted">How many rows are wanted; null for all.</param>
internal sealed class SortOperator(Evaluator[] keys, bool[] descending, int[] saved, long? wanted, Budget budget, Operator next)
    : Operator(next)
{
    private const int FewestKept = 64;
    private readonly List<(Value[] Keys, Value[] Row, long Number)> _rows = [];
    private long _number;
    private Value[]? _last;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override bool Push(Value[] row)
    {
        budget.Step();
        if (_last is not null && !ComesBeforeLast(row))
        {
            return true;
        }

        Keep(row);
        if (wanted is { } limit && _rows.Count > FewestKept && _rows.Count / 2 > limit)
        {
            Shrink((int)limit);
        }

        return true;
    }

    public override void Complete(Value[] row)
    {
        _rows.Sort(Compare);
        foreach (var (_, kept, _) in _rows)
        {
            for (var i = 0; i < saved.Length; i++)
            {
                row[saved[i]] = kept[i];
            }

            if (!Next.Push(row))
            {
                break;
            }
        }

        base.Complete(row);
    }

    public override void Reset()
    {
        _rows.Clear();
        _last = null;
        base.Reset();
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Keep(Value[] row)
    {
        var (sorted, kept) = (new Value[keys.Length], new Value[saved.Length]);
        for (var i = 0; i < keys.Length; i++)
        {
            sorted[i] = keys[i](row);
        }

        for (var i = 0; i < saved.Length; i++)
        {
            kept[i] = row[saved[i]];
        }

        _rows.Add((sorted, kept, _number++));
    }

    // Once as many rows are kept as are wanted, one that comes after the last of them is of no use. Mostly its first key tells.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool ComesBeforeLast(Value[] row)
    {
        for (var i = 0; i < keys.Length; i++)
        {
            var order = ValueOrder.Instance.Compare(keys[i](row), _last![i]);
            if (order != 0)
            {
                return descending[i] ? order > 0 : order < 0;
            }
        }

        return false;
    }

    private void Shrink(int limit)
    {
        _rows.Sort(Compare);
        _rows.RemoveRange(limit, _rows.Count - limit);
        _last = limit > 0 ? _rows[^1].Keys : _last;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Compare((Value[] Keys, Value[] Row, long Number) left, (Value[] Keys, Value[] Row, long Number) right)
    {
        for (var i = 0; i < keys.Length; i++)
        {
            var order = ValueOrder.Instance.Compare(left.Keys[i], right.Keys[i]);
            if (order != 0)
            {
                return descending[i] ? -order : order;
            }
        }

        return left.Number.CompareTo(right.Number);
    }
}
