using System.Runtime.CompilerServices;
using Graph.Query.Values;

namespace Graph.Query.Execution.Grouping;

/// <summary>
/// Groups by keys that have codes: all codes of a row make one number, by which its group is found without a look at a value. If a row
/// comes whose keys
/// have none, the groups so far are told by their values, and so are all rows from there on.
/// </summary>
internal sealed class DictionaryEncodedGroups(KeyCode[] keys, ValueGroups others) : Groups
{
    private readonly CodeTable _numbers = new(keys.Aggregate(1L, (product, key) => product * key.Bound));
    private readonly List<long> _codes = [];
    private bool _isCoded = true;

    public override int Count => _isCoded ? _codes.Count : others.Count;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override int Of(Value[] row)
    {
        if (!_isCoded)
        {
            return others.Of(row);
        }

        var all = 0L;
        foreach (var key in keys)
        {
            var code = key.Of(row);
            if (code == KeyCode.None)
            {
                return GoOnWithValues(row);
            }

            all = (all * key.Bound) + code;
        }

        var number = _numbers.GetOrAdd(all, _codes.Count);
        if (number == _codes.Count)
        {
            _codes.Add(all);
        }

        return number;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Write(int group, Value[] row, int[] slots)
    {
        if (_isCoded)
        {
            var rest = _codes[group];
            for (var i = keys.Length - 1; i >= 0; rest /= keys[i--].Bound)
            {
                row[slots[i]] = keys[i].Decode((int)(rest % keys[i].Bound));
            }

            return;
        }

        others.Write(group, row, slots);
    }

    public override void Clear()
    {
        _numbers.Clear(_codes);
        _codes.Clear();
        others.Clear();
        _isCoded = true;
    }

    private int GoOnWithValues(Value[] row)
    {
        int[] slots = [.. Enumerable.Range(0, keys.Length)];
        var values = new Value[keys.Length];
        for (var group = 0; group < _codes.Count; group++)
        {
            Write(group, values, slots);
            others.Of(keys.Length == 1 ? values[0] : Value.FromList([.. values]));
        }

        _isCoded = false;
        return others.Of(row);
    }
}
