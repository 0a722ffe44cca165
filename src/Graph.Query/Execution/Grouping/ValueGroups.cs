using System.Runtime.CompilerServices;
using Graph.Query.Values;

namespace Graph.Query.Execution.Grouping;

/// <summary>Groups by the values of any expressions.</summary>
internal sealed class ValueGroups(Evaluator[] keys) : Groups
{
    private readonly Dictionary<Value, int> _numbers = [];
    private readonly List<Value> _keys = [];

    public override int Count => _keys.Count;

    public override int Of(Value[] row) => Of(RowKey.Of(row, keys));

    /// <summary>The group of a key, or of several as a list.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Of(Value key)
    {
        if (_numbers.TryGetValue(key, out var number))
        {
            return number;
        }

        _numbers.Add(key, _keys.Count);
        _keys.Add(key);
        return _keys.Count - 1;
    }

    public override void Write(int group, Value[] row, int[] slots)
    {
        for (var i = 0; i < slots.Length; i++)
        {
            row[slots[i]] = RowKey.At(_keys[group], slots.Length, i);
        }
    }

    public override void Clear()
    {
        _numbers.Clear();
        _keys.Clear();
    }
}
