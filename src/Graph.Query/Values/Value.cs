using System.Diagnostics.CodeAnalysis;

namespace Graph.Query.Values;

/// <summary>One value of the query language, in two words: a mark or an object, and 64 bits.</summary>
public readonly struct Value : IEquatable<Value>
{
    private readonly object? _reference;
    private readonly long _bits;

    private Value(object? reference, long bits)
    {
        _reference = reference;
        _bits = bits;
    }

    /// <summary>The unknown value.</summary>
    public static Value Null => default;

    /// <summary>True.</summary>
    public static Value True { get; } = new(ScalarTag.Boolean, 1);

    /// <summary>False.</summary>
    public static Value False { get; } = new(ScalarTag.Boolean, 0);

    /// <summary>The list without elements.</summary>
    public static Value EmptyList { get; } = FromList([]);

    /// <summary>What the value is.</summary>
    public ValueKind Kind =>
        _reference is null ? ValueKind.Null
        : _reference is ScalarTag tag ? tag.Kind
        : (ValueKind)_bits;

    /// <summary>Whether the value is unknown.</summary>
    public bool IsNull => _reference is null;

    /// <summary>Whether the value is true; false for false, null and anything that is not a truth value.</summary>
    public bool IsTrue => ReferenceEquals(_reference, ScalarTag.Boolean) && _bits != 0;

    /// <summary>Whether the value is an integer or a float.</summary>
    public bool IsNumber => ReferenceEquals(_reference, ScalarTag.Integer) || ReferenceEquals(_reference, ScalarTag.Float);

    /// <summary>The content of a Boolean.</summary>
    /// <exception cref="InvalidOperationException">It is no Boolean.</exception>
    public bool AsBoolean => ReferenceEquals(_reference, ScalarTag.Boolean) ? _bits != 0 : ThrowIsNot<bool>("a Boolean");

    /// <summary>The content of an integer.</summary>
    /// <exception cref="InvalidOperationException">It is not an integer.</exception>
    public long AsInteger => ReferenceEquals(_reference, ScalarTag.Integer) ? _bits : ThrowIsNot<long>("an integer");

    /// <summary>The content of a float.</summary>
    /// <exception cref="InvalidOperationException">It is not a float.</exception>
    public double AsFloat =>
        ReferenceEquals(_reference, ScalarTag.Float) ? BitConverter.Int64BitsToDouble(_bits) : ThrowIsNot<double>("a float");

    /// <summary>The content of an integer or a float, as a float.</summary>
    /// <exception cref="InvalidOperationException">It is neither.</exception>
    public double AsNumber => ReferenceEquals(_reference, ScalarTag.Integer) ? _bits : AsFloat;

    /// <summary>The content of a text.</summary>
    /// <exception cref="InvalidOperationException">It is not a text.</exception>
    public string AsString => _reference as string ?? ThrowIsNot<string>("a text");

    /// <summary>The content of a date.</summary>
    /// <exception cref="InvalidOperationException">It is not a date.</exception>
    public DateOnly AsDate =>
        ReferenceEquals(_reference, ScalarTag.Date) ? DateOnly.FromDayNumber((int)_bits) : ThrowIsNot<DateOnly>("a date");

    /// <summary>The elements of a list.</summary>
    /// <exception cref="InvalidOperationException">It is not a list.</exception>
    public IReadOnlyList<Value> AsList => Items;

    /// <summary>The content of a map.</summary>
    /// <exception cref="InvalidOperationException">It is not a map.</exception>
    public MapValue AsMap => _reference as MapValue ?? ThrowIsNot<MapValue>("a map");

    /// <summary>The content of a path.</summary>
    /// <exception cref="InvalidOperationException">It is not a path.</exception>
    public PathValue AsPath => _reference as PathValue ?? ThrowIsNot<PathValue>("a path");

    /// <summary>The graph of a node or a relationship; null for anything else.</summary>
    public IElements? Graph => (_reference as ScalarTag)?.Graph;

    /// <summary>The number of a node or a relationship in its graph, from 0.</summary>
    /// <exception cref="InvalidOperationException">It is neither a node nor a relationship.</exception>
    public int AsId =>
        _reference is ScalarTag { Kind: ValueKind.Node or ValueKind.Relationship } ? (int)_bits : ThrowIsNot<int>("a node or relationship");

    /// <summary>The 64 bits of a Boolean, a number, a date, a node or a relationship.</summary>
    internal long Bits => _bits;

    internal Value[] Items => _reference as Value[] ?? ThrowIsNot<Value[]>("a list");

    /// <summary>A Boolean.</summary>
    public static Value From(bool value) => value ? True : False;

    /// <summary>An integer.</summary>
    public static Value From(long value) => new(ScalarTag.Integer, value);

    /// <summary>A float.</summary>
    public static Value From(double value) => new(ScalarTag.Float, BitConverter.DoubleToInt64Bits(value));

    /// <summary>A text; null becomes the unknown value.</summary>
    public static Value From(string? value) => value is null ? default : new(value, (long)ValueKind.String);

    /// <summary>A date.</summary>
    public static Value From(DateOnly value) => new(ScalarTag.Date, value.DayNumber);

    /// <summary>A list; the array must not change afterwards.</summary>
    public static Value FromList(Value[] items) => new(items, (long)ValueKind.List);

    /// <summary>A map.</summary>
    public static Value From(MapValue map) => new(map, (long)ValueKind.Map);

    /// <summary>A path.</summary>
    public static Value From(PathValue path) => new(path, (long)ValueKind.Path);

    /// <inheritdoc/>
    /// <remarks>Equivalence, as grouping and <c>DISTINCT</c> use it: null is equivalent to null and NaN to NaN.</remarks>
    public bool Equals(Value other) => ValueEquivalence.AreEquivalent(this, other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Value other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => ValueEquivalence.Hash(this);

    /// <summary>The value as a literal of the query language.</summary>
    public override string ToString() => ValueText.Literal(this);

    /// <summary>Equivalence.</summary>
    public static bool operator ==(Value left, Value right) => left.Equals(right);

    /// <summary>The opposite of equivalence.</summary>
    public static bool operator !=(Value left, Value right) => !left.Equals(right);

    internal static Value FromEntity(ScalarTag tag, int id) => new(tag, id);

    // Apart, so that the properties stay small enough to be put where they are called.
    [DoesNotReturn]
    private T ThrowIsNot<T>(string wanted) =>
        throw new InvalidOperationException($"the value is {Describe.Kind(this)}, not {wanted}; ask its Kind first");
}
