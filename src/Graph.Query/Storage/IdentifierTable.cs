using System.Text;

namespace Graph.Query.Storage;

/// <summary>The identifiers of nodes as they stand in the file, kept as UTF-8 in one piece, with the number of each.</summary>
internal sealed class IdentifierTable
{
    private byte[] _bytes = new byte[1 << 12];
    private List<int> Ends { get; } = [];
    private List<uint> Hashes { get; } = [];
    private int[] _slots = new int[1 << 8];

    public int Count => Ends.Count;

    /// <summary>The number of an identifier, which is new where <see cref="Count"/> grows.</summary>
    public int GetOrAdd(ReadOnlySpan<byte> identifier)
    {
        var hash = Utf8Hash.Of(identifier);
        for (var slot = hash & (uint)(_slots.Length - 1); ; slot = (slot + 1) & (uint)(_slots.Length - 1))
        {
            var number = _slots[slot] - 1;
            if (number < 0)
                return Add(identifier, hash, slot);
            if (Hashes[number] == hash && identifier.SequenceEqual(Bytes(number)))
                return number;
        }
    }

    public string Text(int number) => Encoding.UTF8.GetString(Bytes(number));

    private ReadOnlySpan<byte> Bytes(int number)
    {
        var start = number == 0 ? 0 : Ends[number - 1];
        return _bytes.AsSpan(start, Ends[number] - start);
    }

    private int Add(ReadOnlySpan<byte> identifier, uint hash, uint slot)
    {
        var start = Count == 0 ? 0 : Ends[^1];
        if (start + identifier.Length > _bytes.Length)
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, start + identifier.Length));
        identifier.CopyTo(_bytes.AsSpan(start));
        Ends.Add(start + identifier.Length);
        Hashes.Add(hash);
        _slots[slot] = Count;
        if (Count * 2 > _slots.Length)
            Grow();
        return Count - 1;
    }

    private void Grow()
    {
        _slots = new int[_slots.Length * 2];
        for (var number = 0; number < Count; number++)
        {
            var slot = Hashes[number] & (uint)(_slots.Length - 1);
            while (_slots[slot] != 0)
                slot = (slot + 1) & (uint)(_slots.Length - 1);
            _slots[slot] = number + 1;
        }
    }
}
