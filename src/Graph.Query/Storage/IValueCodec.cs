using Graph.Query.Values;

namespace Graph.Query.Storage;

/// <summary>How a column of one kind keeps its values.</summary>
internal interface IValueCodec<T>
{
    static abstract Value Decode(T stored);

    static abstract T Encode(Value value);
}
