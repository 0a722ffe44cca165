using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Graph.Query.Storage;

/// <summary>A growing list of integers that takes one, two, four or eight bytes for each, as the widest of them needs.</summary>
internal sealed class IntegerList
{
    private byte[] _data = new byte[64];

    public int Count { get; private set; }

    /// <summary>Bytes for each.</summary>
    public int Width { get; private set; } = 1;

    public long this[int index] =>
        Width switch
        {
            1 => (sbyte)_data[index],
            2 => All<short>()[index],
            4 => All<int>()[index],
            _ => All<long>()[index],
        };

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(long value)
    {
        if (WidthOf(value) > Width)
        {
            Widen(WidthOf(value));
        }

        if ((Count + 1) * (long)Width > _data.Length)
        {
            Reserve(Count + 1);
        }

        Write(Count++, value);
    }

    public void RemoveLast() => Count--;

    public void Append(IntegerList other)
    {
        if (other.Width > Width)
        {
            Widen(other.Width);
        }

        if (other.Width < Width)
        {
            for (var i = 0; i < other.Count; i++)
            {
                Add(other[i]);
            }

            return;
        }

        Reserve(Count + other.Count);
        other._data.AsSpan(0, other.Count * Width).CopyTo(_data.AsSpan(Count * Width));
        Count += other.Count;
    }

    public T[] ToArray<T>()
        where T : struct => All<T>()[..Count].ToArray();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int WidthOf(long value) =>
        value == (sbyte)value ? 1
        : value == (short)value ? 2
        : value == (int)value ? 4
        : 8;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Write(int index, long value)
    {
        switch (Width)
        {
            case 1:
                _data[index] = (byte)value;
                break;
            case 2:
                All<short>()[index] = (short)value;
                break;
            case 4:
                All<int>()[index] = (int)value;
                break;
            default:
                All<long>()[index] = value;
                break;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Span<T> All<T>()
        where T : struct => MemoryMarshal.Cast<byte, T>(_data.AsSpan());

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Widen(int width)
    {
        var values = new long[Count];
        for (var i = 0; i < Count; i++)
        {
            values[i] = this[i];
        }

        (_data, Width) = (new byte[Math.Max(64, Count * 2 * width)], width);
        for (var i = 0; i < Count; i++)
        {
            Write(i, values[i]);
        }
    }

    private void Reserve(int count)
    {
        if (count * (long)Width > _data.Length)
        {
            Array.Resize(ref _data, checked((int)Math.Max(_data.Length * 2L, count * (long)Width)));
        }
    }
}
