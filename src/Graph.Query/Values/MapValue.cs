using System.Diagnostics.CodeAnalysis;

namespace Graph.Query.Values;

/// <summary>Values by name, in the order in which they were given.</summary>
public sealed class MapValue
{
    private readonly Dictionary<string, Value> _values;
    private readonly List<string> _keys;

    /// <summary>A map of these entries; of two with one name the later one counts.</summary>
    public MapValue(IEnumerable<KeyValuePair<string, Value>> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        _values = new Dictionary<string, Value>(StringComparer.Ordinal);
        _keys = [];
        foreach (var (key, value) in entries)
        {
            if (!_values.ContainsKey(key))
            {
                _keys.Add(key);
            }

            _values[key] = value;
        }
    }

    /// <summary>How many names there are.</summary>
    public int Count => _keys.Count;

    /// <summary>The names, in the order in which they were given.</summary>
    public IReadOnlyList<string> Keys => _keys;

    /// <summary>The names with their values.</summary>
    public IEnumerable<KeyValuePair<string, Value>> Entries => _keys.Select(key => KeyValuePair.Create(key, _values[key]));

    /// <summary>The value of a name; the unknown value where there is none.</summary>
    [SuppressMessage("Design", "CA1043", Justification = "A map is indexed by name.")]
    public Value this[string key] => _values.GetValueOrDefault(key);

    /// <summary>Whether the map has a name, whatever its value.</summary>
    public bool Has(string key) => _values.ContainsKey(key);
}
