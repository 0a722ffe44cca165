using Graph.Query.Values;

namespace Graph.Query.Storage;

/// <summary>Whole numbers.</summary>
internal readonly struct IntegerCodec : IValueCodec<long>
{
    public static Value Decode(long stored) => Value.From(stored);

    public static long Encode(Value value) => value.AsInteger;
}

/// <summary>Floats.</summary>
internal readonly struct FloatCodec : IValueCodec<double>
{
    public static Value Decode(double stored) => Value.From(stored);

    public static double Encode(Value value) => value.AsFloat;
}

/// <summary>Texts.</summary>
internal readonly struct StringCodec : IValueCodec<string>
{
    public static Value Decode(string stored) => Value.From(stored);

    public static string Encode(Value value) => value.AsString;
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
