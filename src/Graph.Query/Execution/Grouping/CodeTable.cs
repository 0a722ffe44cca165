using System.Runtime.CompilerServices;

namespace Graph.Query.Execution.Grouping;

/// <summary>Finds the number of a code: by its place in an array where all codes are small, else by its hash.</summary>
/// <param name="bound">All codes are from 0 to below it.</param>
internal sealed class CodeTable(long bound)
{
    private const long LargestArray = 1 << 20;
    private const ulong Multiplier = 0x9E3779B97F4A7C15;
    private readonly int[]? _byCode = bound <= LargestArray ? new int[bound] : null;
    private (long Code, int Number)[] _slots = bound <= LargestArray ? [] : new (long, int)[64];
    private int _count;

    /// <summary>The number of a code; where it has none it gets the one that is offered.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int GetOrAdd(long code, int offered)
    {
        if (_byCode is not null)
        {
            ref var number = ref _byCode[code];
            number = number == 0 ? offered + 1 : number;
            return number - 1;
        }

        ref var slot = ref Find(code);
        if (slot.Number != 0)
        {
            return slot.Number - 1;
        }

        slot = (code, offered + 1);
        if (++_count * 2 > _slots.Length)
        {
            Grow();
        }

        return offered;
    }

    /// <summary>Forgets some codes, which are all that it has.</summary>
    public void Clear(List<long> codes)
    {
        if (_byCode is null)
        {
            Array.Clear(_slots);
        }
        else
        {
            codes.ForEach(code => _byCode[code] = 0);
        }

        _count = 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref (long Code, int Number) Find(long code)
    {
        var at = (int)(unchecked((ulong)code * Multiplier) >> 32) & (_slots.Length - 1);
        while (_slots[at].Number != 0 && _slots[at].Code != code)
        {
            at = (at + 1) & (_slots.Length - 1);
        }

        return ref _slots[at];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Grow()
    {
        var before = _slots;
        _slots = new (long, int)[before.Length * 2];
        foreach (var slot in before)
        {
            if (slot.Number != 0)
            {
                Find(slot.Code) = slot;
            }
        }
    }
}
