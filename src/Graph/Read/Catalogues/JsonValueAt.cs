using System.Text;
using System.Text.Json;

namespace Graph.Read.Catalogues;

/// <summary>A value of a JSON file with the line that it stands on.</summary>
internal sealed class JsonValueAt
{
    private const int MostNesting = 64;

    /// <summary>The line on which it begins, from 1.</summary>
    public int Line { get; private init; }

    /// <summary>A text or number as it is decoded; empty for all else.</summary>
    public string Text { get; private init; } = string.Empty;

    /// <summary>The elements of an array; none for all else.</summary>
    public List<JsonValueAt> Items { get; } = [];

    /// <summary>The fields of an object in their order; none for all else.</summary>
    public List<(string Name, JsonValueAt Value)> Fields { get; } = [];

    /// <summary>A field; null where there is none.</summary>
    public JsonValueAt? Field(string name) => Fields.Find(f => f.Name == name).Value;

    /// <summary>Reads a file.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static JsonValueAt Parse(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = MostNesting });
        reader.Read();
        var place = new Place(bytes);
        return Read(ref reader, place);
    }

    private static JsonValueAt Read(ref Utf8JsonReader reader, Place place)
    {
        var value = new JsonValueAt
        {
            Line = place.LineAt((int)reader.TokenStartIndex),
            Text = reader.TokenType switch
            {
                JsonTokenType.String => reader.GetString()!,
                JsonTokenType.Number => Encoding.UTF8.GetString(reader.ValueSpan),
                _ => string.Empty,
            },
        };
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                value.Items.Add(Read(ref reader, place));
            }
        }
        else if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
            {
                var name = reader.GetString()!;
                reader.Read();
                value.Fields.Add((name, Read(ref reader, place)));
            }
        }

        return value;
    }

    // Asked for places in ascending order.
    private sealed class Place(byte[] bytes)
    {
        private int _at;
        private int _line = 1;

        public int LineAt(int place)
        {
            _line += bytes.AsSpan(_at, place - _at).Count((byte)'\n');
            _at = place;
            return _line;
        }
    }
}
