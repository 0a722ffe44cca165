using System.Runtime.CompilerServices;
using Graph.Query.Storage;

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

    /// <summary>Whether the value is true; false for false, null and anything that is no truth value.</summary>
    public bool IsTrue => ReferenceEquals(_reference, ScalarTag.Boolean) && _bits != 0;

    /// <summary>Whether the value is an integer or a float.</summary>
    public bool IsNumber => ReferenceEquals(_reference, ScalarTag.Integer) || ReferenceEquals(_reference, ScalarTag.Float);

    /// <summary>The content of a Boolean.</summary>
    public bool AsBoolean => _bits != 0;

    /// <summary>The content of an integer.</summary>
    public long AsInteger => _bits;

    /// <summary>The content of a float.</summary>
    public double AsFloat => BitConverter.Int64BitsToDouble(_bits);

    /// <summary>The content of an integer or a float, as a float.</summary>
    public double AsNumber => ReferenceEquals(_reference, ScalarTag.Integer) ? _bits : AsFloat;

    /// <summary>The content of a text.</summary>
    public string AsString => Unsafe.As<string>(_reference!);

    /// <summary>The content of a date.</summary>
    public DateOnly AsDate => DateOnly.FromDayNumber((int)_bits);

    /// <summary>The elements of a list.</summary>
    public IReadOnlyList<Value> AsList => Items;

    /// <summary>The content of a map.</summary>
    public MapValue AsMap => Unsafe.As<MapValue>(_reference!);

    /// <summary>The content of a path.</summary>
    public PathValue AsPath => Unsafe.As<PathValue>(_reference!);

    /// <summary>The graph of a node or a relationship; null for anything else.</summary>
    public PropertyGraph? Graph => (_reference as ScalarTag)?.Graph;

    /// <summary>The number of a node or a relationship in its graph, from 0.</summary>
    public int AsId => (int)_bits;

    internal Value[] Items => Unsafe.As<Value[]>(_reference!);

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
}
