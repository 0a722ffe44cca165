using System.Collections;
using System.Collections.Immutable;

namespace Graph.Model;

/// <summary>Properties of an entity or relation, sorted by name; equal when names and values are equal.</summary>
/// <remarks>A value is a <see cref="string"/>, <see cref="long"/>, <see cref="double"/>, <see cref="bool"/> or an
/// <see cref="ImmutableArray{T}"/> of string, long or double: what a property graph can hold. There is no null: what is unknown is left
/// out.</remarks>
public sealed class PropertyMap : IEnumerable<KeyValuePair<string, object>>, IEquatable<PropertyMap>
{
    private readonly ImmutableSortedDictionary<string, object> _values;

    private PropertyMap(ImmutableSortedDictionary<string, object> values) => _values = values;

    /// <summary>The map without properties.</summary>
    public static PropertyMap Empty { get; } = new(ImmutableSortedDictionary.Create<string, object>(StringComparer.Ordinal));

    /// <summary>How many properties there are.</summary>
    public int Count => _values.Count;

    /// <summary>The value of a property, or null where there is none.</summary>
    public object? this[string name] => _values.GetValueOrDefault(name);

    /// <summary>A map with one property more, or with another value for it; null, an empty text and an empty list leave the map as it
    /// is.</summary>
    /// <exception cref="ArgumentException">The value is of a type that a property cannot hold.</exception>
    public PropertyMap With(string name, object? value) =>
        value switch
        {
            null or "" => this,
            ImmutableArray<string> { IsDefaultOrEmpty: true }
            or ImmutableArray<long> { IsDefaultOrEmpty: true }
            or ImmutableArray<double> { IsDefaultOrEmpty: true } => this,
            int whole => new(_values.SetItem(name, (long)whole)),
            string or long or double or bool or ImmutableArray<string> or ImmutableArray<long> or ImmutableArray<double> => new(
                _values.SetItem(name, value)
            ),
            _ => throw new ArgumentException($"Property '{name}': a value of type {value.GetType().Name} cannot be stored.", nameof(value)),
        };

    /// <summary>The text of a property, or null where there is none or it is not text.</summary>
    public string? Text(string name) => this[name] as string;

    /// <summary>The whole number of a property, or null where there is none or it is not a whole number.</summary>
    public long? Whole(string name) => this[name] as long?;

    /// <summary>The texts of a property; empty where there is none or it is not a list of texts.</summary>
    public ImmutableArray<string> Texts(string name) => this[name] as ImmutableArray<string>? ?? [];

    /// <inheritdoc/>
    public bool Equals(PropertyMap? other) =>
        other is not null && Count == other.Count && _values.All(p => other[p.Key] is { } value && SameValue(p.Value, value));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PropertyMap);

    /// <inheritdoc/>
    public override int GetHashCode() => _values.Keys.Aggregate(Count, HashCode.Combine);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, object>> GetEnumerator() => _values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static bool SameValue(object left, object right) =>
        (left, right) switch
        {
            (ImmutableArray<string> a, ImmutableArray<string> b) => a.SequenceEqual(b, StringComparer.Ordinal),
            (ImmutableArray<long> a, ImmutableArray<long> b) => a.SequenceEqual(b),
            (ImmutableArray<double> a, ImmutableArray<double> b) => a.SequenceEqual(b),
            _ => left.Equals(right),
        };
}
