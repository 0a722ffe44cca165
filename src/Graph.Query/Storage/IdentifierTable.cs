using System.Runtime.CompilerServices;

namespace Graph.Query.Storage;

/// <summary>The identifiers of nodes as they stand in the file, with the number of each.</summary>
internal sealed class IdentifierTable
{
    private readonly TextPages _texts = new();
    private OpenAddressTable? _slots = new(1 << 8);

    /// <summary>The number of an identifier; -1 where it is not known.</summary>
    /// <param name="hash">Its <see cref="Utf8Hash"/>.</param>
    /// <remarks>Any number of threads may search while none adds.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Find(uint hash, ReadOnlySpan<byte> identifier)
    {
        for (var slot = _slots!.First(hash); ; slot = _slots.Next(slot))
        {
            var number = _slots[slot, hash];
            if (number == OpenAddressTable.Empty || (number >= 0 && identifier.SequenceEqual(_texts[number])))
            {
                return number;
            }
        }
    }

    /// <summary>Adds an identifier; false where it is known already.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool TryAdd(uint hash, ReadOnlySpan<byte> identifier)
    {
        if (Find(hash, identifier) >= 0)
        {
            return false;
        }

        _slots!.Add(hash, _texts.Count);
        _texts.Add(identifier);
        return true;
    }

    public string Text(int number) => _texts.Text(number);

    /// <summary>Forgets how to find: from now on only <see cref="Text"/> is asked.</summary>
    public void Freeze()
    {
        _slots = null;
        _texts.Freeze();
    }
}
