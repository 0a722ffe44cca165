using System.Numerics;
using System.Runtime.CompilerServices;
using Graph.Query.Values;

namespace Graph.Query.Storage;

/// <summary>Collects whole numbers.</summary>
internal sealed class IntegerColumnBuilder : ColumnBuilder
{
    private readonly IntegerList _values = new();

    public override ValueKind Kind => ValueKind.Integer;

    public override void Add(int id, Value value) => Add(id, value.Bits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int id, long value)
    {
        Owners.Add(id);
        _values.Add(value);
    }

    public override Value At(int position) => Value.From(_values[position]);

    public override void RemoveLast()
    {
        Owners.RemoveLast();
        _values.RemoveLast();
    }

    public override void Append(ColumnBuilder other, int shift)
    {
        Owners.Append(other.Owners, shift);
        _values.Append(((IntegerColumnBuilder)other)._values);
    }

    public override PropertyColumn Build() =>
        _values.Width switch
        {
            1 => Build<sbyte>(),
            2 => Build<short>(),
            4 => Build<int>(),
            _ => Build<long>(),
        };

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private NarrowIntegerColumn<T> Build<T>()
        where T : struct, IBinaryInteger<T>
    {
        var values = _values.ToArray<T>();
        var (minimum, maximum) = (values[0], values[0]);
        foreach (var value in values)
        {
            (minimum, maximum) = (T.Min(minimum, value), T.Max(maximum, value));
        }

        return new NarrowIntegerColumn<T>(Owners.Freeze(), values, long.CreateTruncating(minimum), long.CreateTruncating(maximum));
    }
}
