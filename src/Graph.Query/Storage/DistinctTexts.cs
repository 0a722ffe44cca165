using System.Runtime.CompilerServices;

namespace Graph.Query.Storage;

/// <summary>Numbers the different texts among many, in the order in which they come.</summary>
internal sealed class DistinctTexts(TextPages texts)
{
    private readonly List<int> _firsts = [];
    private readonly OpenAddressTable _slots = new(1 << 8);

    public int Count => _firsts.Count;

    /// <summary>The first position of each different text.</summary>
    public int[] Firsts => [.. _firsts];

    /// <summary>The number of the text at a position, from 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Add(int position)
    {
        var text = texts[position];
        var hash = Utf8Hash.Of(text);
        for (var slot = _slots.First(hash); ; slot = _slots.Next(slot))
        {
            var number = _slots[slot, hash];
            if (number == OpenAddressTable.Empty)
            {
                break;
            }

            if (number >= 0 && text.SequenceEqual(texts[_firsts[number]]))
            {
                return number;
            }
        }

        _slots.Add(hash, _firsts.Count);
        _firsts.Add(position);
        return _firsts.Count - 1;
    }
}
