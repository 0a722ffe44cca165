using System.Runtime.CompilerServices;

namespace Graph.Query.Storage;

/// <summary>Collects, rising, the numbers of the nodes or relationships that have a property. Numbers without gaps take no
/// memory.</summary>
internal sealed class OwnerList
{
    private int _first;
    private List<int>? _ids;

    public int Count { get; private set; }

    /// <summary>The number added last; -1 before the first.</summary>
    public int Last => Count == 0 ? -1 : this[Count - 1];

    public int this[int position] => _ids is null ? _first + position : _ids[position];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(int id)
    {
        if (Count == 0)
        {
            _first = id;
        }

        if (_ids is null && id != _first + Count)
        {
            _ids = [.. Enumerable.Range(_first, Count)];
        }

        _ids?.Add(id);
        Count++;
    }

    public void RemoveLast()
    {
        _ids?.RemoveAt(Count - 1);
        Count--;
    }

    /// <summary>Adds all of another list, each moved up by so many.</summary>
    public void Append(OwnerList other, int shift)
    {
        if (_ids is null && other._ids is null && Count > 0 && other._first + shift == _first + Count)
        {
            Count += other.Count;
            return;
        }

        for (var position = 0; position < other.Count; position++)
        {
            Add(other[position] + shift);
        }
    }

    public OwnerMap Freeze() =>
        _ids is null ? OwnerMap.OfRange(_first, Count) : OwnerMap.Of(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_ids));
}
