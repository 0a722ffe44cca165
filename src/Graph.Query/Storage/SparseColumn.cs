using Graph.Query.Values;

namespace Graph.Query.Storage;

/// <summary>A column that few have: their numbers, sorted, beside the values.</summary>
internal sealed class SparseColumn<T, TCodec>(int[] ids, T[] values) : PropertyColumn
    where TCodec : struct, IValueCodec<T>
{
    public override int Count => ids.Length;

    public override IEnumerable<int> Ids => ids;

    public override Value Get(int id)
    {
        var at = Array.BinarySearch(ids, id);
        return at >= 0 ? TCodec.Decode(values[at]) : default;
    }
}
