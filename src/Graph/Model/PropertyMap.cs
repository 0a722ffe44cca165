using System.Collections;
using System.Collections.Immutable;

namespace Graph.Model;

/// <summary>Properties of an entity or relation, sorted by name; equal when names and values are equal.</summary>
/// <remarks>A value is a <see cref="string"/>, <see cref="long"/>, <see cref="double"/>, <see cref="bool"/> or an
/// <see cref="ImmutableArray{T}"/> of string, long or double: what a property graph can hold. There is no null: what is unknown is left
/// out.</remarks>
public sealed class PropertyMap : IEnumerable<KeyValuePair<string, object>>, IEquatable<PropertyMap>
{
    // A handful of properties, and hundreds of thousands of maps: an array in order is smaller than a tree, and as quick to search.
    private readonly ImmutableArray<KeyValuePair<string, object>> _values;

    private PropertyMap(ImmutableArray<KeyValuePair<string, object>> values) => _values = values;

    /// <summary>The map without properties.</summary>
    public static PropertyMap Empty { get; } = new([]);

    /// <summary>How many properties there are.</summary>
    public int Count => _values.Length;

    /// <summary>The value of a property, or null where there is none.</summary>
    public object? this[string name] => Find(name) is >= 0 and var at ? _values[at].Value : null;

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
            int whole => Set(name, (long)whole),
            string or long or double or bool or ImmutableArray<string> or ImmutableArray<long> or ImmutableArray<double> => Set(
                name,
                value
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
    public override int GetHashCode() => _values.Aggregate(Count, (hash, p) => HashCode.Combine(hash, p.Key));

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, object>> GetEnumerator() =>
        ((IEnumerable<KeyValuePair<string, object>>)_values).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private PropertyMap Set(string name, object value)
    {
        var at = Find(name);
        var property = KeyValuePair.Create(name, value);
        return new(at >= 0 ? _values.SetItem(at, property) : _values.Insert(~at, property));
    }

    // The position of a property; where there is none, the complement of the one that it would have.
    private int Find(string name)
    {
        var at = 0;
        while (at < _values.Length)
        {
            var order = string.CompareOrdinal(_values[at].Key, name);
            if (order >= 0)
            {
                return order == 0 ? at : ~at;
            }

            at++;
        }

        return ~at;
    }

    private static bool SameValue(object left, object right) =>
        (left, right) switch
        {
            (ImmutableArray<string> a, ImmutableArray<string> b) => a.SequenceEqual(b, StringComparer.Ordinal),
            (ImmutableArray<long> a, ImmutableArray<long> b) => a.SequenceEqual(b),
            (ImmutableArray<double> a, ImmutableArray<double> b) => a.SequenceEqual(b),
            _ => left.Equals(right),
        };
}
