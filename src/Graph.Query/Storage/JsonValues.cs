using System.Text.Json;
using Graph.Query.Values;

namespace Graph.Query.Storage;

/// <summary>Makes values of JSON.</summary>
internal static class JsonValues
{
    /// <exception cref="JsonException">It is no JSON value.</exception>
    public static Value Read(ReadOnlySpan<byte> text)
    {
        var json = new Utf8JsonReader(text);
        json.Read();
        return Read(ref json);
    }

    private static Value Read(ref Utf8JsonReader json) =>
        json.TokenType switch
        {
            JsonTokenType.String => Value.From(json.GetString()),
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

    private static Value ReadList(ref Utf8JsonReader json)
    {
        var items = new List<Value>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            items.Add(Read(ref json));
        }

        return Value.FromList([.. items]);
    }

    private static Value ReadMap(ref Utf8JsonReader json)
    {
        var entries = new List<KeyValuePair<string, Value>>();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var key = json.GetString()!;
            json.Read();
            entries.Add(new(key, Read(ref json)));
        }

        return Value.From(new MapValue(entries));
    }
}
