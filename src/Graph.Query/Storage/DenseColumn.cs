using Graph.Query.Values;

namespace Graph.Query.Storage;

/// <summary>A column whose owners lie close together: one array over their range, with a bit for each that has a value.</summary>
internal sealed class DenseColumn<T, TCodec> : PropertyColumn
    where TCodec : struct, IValueCodec<T>
{
    private readonly int _first;
    private readonly T[] _values;
    private readonly ulong[]? _present;

    public DenseColumn(ReadOnlySpan<int> ids, ReadOnlySpan<T> values)
    {
        Count = ids.Length;
        _first = ids[0];
        _values = new T[ids[^1] - _first + 1];
        if (Count == _values.Length)
        {
            values.CopyTo(_values);
            return;
        }

        _present = new ulong[(_values.Length + 63) / 64];
        for (var i = 0; i < ids.Length; i++)
        {
            var at = ids[i] - _first;
            _values[at] = values[i];
            _present[at >> 6] |= 1UL << (at & 63);
        }
    }

    public override int Count { get; }

    public override IEnumerable<int> Ids => Enumerable.Range(_first, _values.Length).Where(id => IsPresent(id - _first));

    public override Value Get(int id)
    {
        var at = id - _first;
        return (uint)at < (uint)_values.Length && IsPresent(at) ? TCodec.Decode(_values[at]) : default;
    }

    private bool IsPresent(int at) => _present is null || ((_present[at >> 6] >> (at & 63)) & 1) != 0;
}
