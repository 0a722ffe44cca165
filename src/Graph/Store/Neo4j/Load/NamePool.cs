using System.Text.Json;

namespace Graph.Store.Neo4j.Load;

/// <summary>Gives the same text object for the same name: a million elements share some dozens of names.</summary>
internal sealed class NamePool
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private char[] _buffer = new char[256];

    public NamePool() => _lookup = _names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The text of the token that a reader stands on.</summary>
    public string Read(ref Utf8JsonReader reader)
    {
        if (reader.ValueSpan.Length > _buffer.Length)
        {
            _buffer = new char[reader.ValueSpan.Length * 2];
        }

        var span = _buffer.AsSpan(0, reader.CopyString(_buffer));
        if (!_lookup.TryGetValue(span, out var name))
        {
            name = span.ToString();
            _names.Add(name);
        }

        return name;
    }
}
