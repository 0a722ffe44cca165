using System.Numerics;
using System.Runtime.CompilerServices;

namespace Graph.Query.Storage;

/// <summary>The slots of a hash table with open addresses: each holds a hash and a number, so that most searches touch one line of
/// memory.</summary>
internal sealed class OpenAddressTable(int size)
{
    /// <summary>Nothing stands here: what is searched is not there.</summary>
    public const int Empty = -1;

    /// <summary>Something with another hash stands here.</summary>
    public const int Other = -2;

    private ulong[] _slots = new ulong[BitOperations.RoundUpToPowerOf2((uint)size)];
    private int _count;

    /// <summary>The number in a slot, if its hash is this one.</summary>
    public int this[int slot, uint hash]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            var content = _slots[slot];
            return content == 0 ? Empty
                : (uint)(content >> 32) == hash ? (int)(uint)content - 1
                : Other;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int First(uint hash) => (int)(hash & (uint)(_slots.Length - 1));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Next(int slot) => (slot + 1) & (_slots.Length - 1);

    /// <summary>Adds a number that was searched and not found.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(uint hash, int number)
    {
        if (++_count * 2L > _slots.Length)
        {
            Grow();
        }

        Put(((ulong)hash << 32) | ((uint)number + 1));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Put(ulong content)
    {
        var slot = First((uint)(content >> 32));
        while (_slots[slot] != 0)
        {
            slot = Next(slot);
        }

        _slots[slot] = content;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Grow()
    {
        var before = _slots;
        _slots = new ulong[before.Length * 2];
        foreach (var content in before)
        {
            if (content != 0)
            {
                Put(content);
            }
        }
    }
}
