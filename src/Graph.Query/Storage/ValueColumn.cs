using Graph.Query.Values;

namespace Graph.Query.Storage;

/// <summary>Values of one kind that is kept as it is, or of several kinds.</summary>
internal sealed class ValueColumn<T, TCodec>(OwnerMap owners, T[] values) : PropertyColumn(owners)
    where TCodec : struct, IValueCodec<T>
{
    protected override Value At(int position) => TCodec.Decode(values[position]);
}
