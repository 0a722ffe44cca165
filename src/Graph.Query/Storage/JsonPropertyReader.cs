using System.Text.Json;
using Graph.Query.Values;

namespace Graph.Query.Storage;

/// <summary>Reads JSON values and the properties of one node or relationship.</summary>
internal sealed class JsonPropertyReader(SymbolTable keys)
{
    private readonly Utf8SymbolCache _keys = new(keys);
    private readonly Utf8StringCache _texts = new();
    private readonly List<(int Key, Value Value)> _read = [];

    /// <summary>Reads the object at which the reader stands.</summary>
    public void Read(ref Utf8JsonReader json)
    {
        _read.Clear();
        if (json.TokenType != JsonTokenType.StartObject)
            throw new JsonException("\"properties\" is no object");
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var key = json.ValueIsEscaped ? keys.Add(json.GetString()!) : _keys.Get(json.ValueSpan);
            json.Read();
            _read.Add((key, ReadValue(ref json)));
        }
    }

    public void Clear() => _read.Clear();

    /// <summary>Gives what was read last to a node or relationship.</summary>
    public void AddTo(PropertyTable table, int id)
    {
        foreach (var (key, value) in _read)
            table.Add(id, key, value);
    }

    private Value ReadValue(ref Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.String => Value.From(json.ValueIsEscaped ? json.GetString() : _texts.Get(json.ValueSpan)),
        JsonTokenType.Number => ReadNumber(ref json),
        JsonTokenType.True => Value.True,
        JsonTokenType.False => Value.False,
        JsonTokenType.StartArray => ReadList(ref json),
        JsonTokenType.StartObject => ReadMap(ref json),
        _ => Value.Null,
    };

    private static Value ReadNumber(ref Utf8JsonReader json) =>
        json.ValueSpan.IndexOfAny((byte)'.', (byte)'e', (byte)'E') < 0 && json.TryGetInt64(out var whole)
            ? Value.From(whole)
            : Value.From(json.GetDouble());

    private Value ReadList(ref Utf8JsonReader json)
    {
        var items = new List<Value>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
            items.Add(ReadValue(ref json));
        return Value.FromList([.. items]);
    }

    private Value ReadMap(ref Utf8JsonReader json)
    {
        var entries = new List<KeyValuePair<string, Value>>();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var key = json.GetString()!;
            json.Read();
            entries.Add(new(key, ReadValue(ref json)));
        }

        return Value.From(new MapValue(entries));
    }
}
