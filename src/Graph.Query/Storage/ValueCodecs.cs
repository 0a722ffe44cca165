using Graph.Query.Values;

namespace Graph.Query.Storage;

/// <summary>Floats.</summary>
internal readonly struct FloatCodec : IValueCodec<double>
{
    public static Value Decode(double stored) => Value.From(stored);

    public static double Encode(Value value) => value.AsFloat;
}

/// <summary>Truth values.</summary>
internal readonly struct BooleanCodec : IValueCodec<bool>
{
    public static Value Decode(bool stored) => Value.From(stored);

    public static bool Encode(Value value) => value.AsBoolean;
}

/// <summary>Values of any kind, and of several kinds in one column.</summary>
internal readonly struct AnyCodec : IValueCodec<Value>
{
    public static Value Decode(Value stored) => stored;

    public static Value Encode(Value value) => value;
}
