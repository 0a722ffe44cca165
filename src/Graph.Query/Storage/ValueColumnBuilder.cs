using Graph.Query.Values;

namespace Graph.Query.Storage;

/// <summary>Collects values of one kind that is kept as it is, or of every kind.</summary>
internal sealed class ValueColumnBuilder<T, TCodec>(ValueKind kind) : ColumnBuilder
    where TCodec : struct, IValueCodec<T>
{
    private readonly List<T> _values = [];

    public override ValueKind Kind => kind;

    public override void Add(int id, Value value)
    {
        Owners.Add(id);
        _values.Add(TCodec.Encode(value));
    }

    public override Value At(int position) => TCodec.Decode(_values[position]);

    public override void RemoveLast()
    {
        Owners.RemoveLast();
        _values.RemoveAt(_values.Count - 1);
    }

    public override void Append(ColumnBuilder other, int shift)
    {
        Owners.Append(other.Owners, shift);
        _values.AddRange(((ValueColumnBuilder<T, TCodec>)other)._values);
    }

    public override PropertyColumn Build() => new ValueColumn<T, TCodec>(Owners.Freeze(), [.. _values]);
}
