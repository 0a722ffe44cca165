using System.Numerics;
using System.Runtime.CompilerServices;

namespace Graph.Query.Storage;

/// <summary>
/// Says at which position of a column the value of a node or relationship stands. The owners are a range without gaps, or bits over a
/// range with
/// the count of those before each word, or, where few are far apart, a sorted list.
/// </summary>
internal sealed class OwnerMap
{
    private const int SparseAbove = 64;
    private readonly int _first;
    private readonly int _range;
    private readonly ulong[]? _bits;
    private readonly int[]? _before;
    private readonly int[]? _sorted;

    private OwnerMap(int first, int range, int count)
    {
        (_first, _range, Count) = (first, range, count);
    }

    private OwnerMap(ReadOnlySpan<int> ids)
        : this(ids[0], ids[^1] - ids[0] + 1, ids.Length)
    {
        if (_range / SparseAbove > Count)
        {
            _sorted = ids.ToArray();
            return;
        }

        _bits = new ulong[(_range + 63) / 64];
        foreach (var id in ids)
        {
            _bits[(id - _first) >> 6] |= 1UL << (id - _first);
        }

        _before = new int[_bits.Length];
        for (var word = 1; word < _bits.Length; word++)
        {
            _before[word] = _before[word - 1] + BitOperations.PopCount(_bits[word - 1]);
        }
    }

    /// <summary>How many owners there are.</summary>
    public int Count { get; }

    /// <summary>The owners, rising: the order of the positions.</summary>
    public IEnumerable<int> Ids => _sorted ?? Enumerable.Range(_first, _range).Where(id => Position(id) >= 0);

    public static OwnerMap OfRange(int first, int count) => new(first, count, count);

    /// <param name="ids">Rising.</param>
    public static OwnerMap Of(ReadOnlySpan<int> ids) => ids[^1] - ids[0] + 1 == ids.Length ? OfRange(ids[0], ids.Length) : new(ids);

    /// <summary>The position of an owner's value; -1 for what has none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Position(int id)
    {
        var at = id - _first;
        if ((uint)at >= (uint)_range)
        {
            return -1;
        }

        if (_bits is null)
        {
            return _sorted is null ? at : Math.Max(-1, Array.BinarySearch(_sorted, id));
        }

        var (word, bit) = (_bits[at >> 6], 1UL << at);
        return (word & bit) == 0 ? -1 : _before![at >> 6] + BitOperations.PopCount(word & (bit - 1));
    }
}
