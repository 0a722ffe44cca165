using System.Text;
using System.Text.Json;
using Graph.Model;

namespace Graph.Read.Records.Json;

/// <summary>Cuts a JSON file that is one array, or one object: an answer of a service has its works in an array below it, else the
/// object is the one record.</summary>
internal static class JsonArrayCutter
{
    // OpenAlex, Semantic Scholar, Crossref's lists.
    private static readonly string[] Envelopes = ["results", "data", "items", "message"];

    private static readonly JsonReaderOptions Options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>The values in their order; what is not JSON ends them and says why.</summary>
    public static List<JsonRecord> Cut(SourceText source)
    {
        var bytes = Encoding.UTF8.GetBytes(source.Text);
        var lines = new LineCounter(bytes);
        var records = new List<JsonRecord>();
        var reader = new Utf8JsonReader(bytes, Options);
        try
        {
            if (reader.Read() && !(reader.TokenType == JsonTokenType.StartArray || FindArray(ref reader)))
            {
                reader = new Utf8JsonReader(bytes, Options);
                reader.Read();
                Add(ref reader, lines, records);
                return records;
            }

            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                Add(ref reader, lines, records);
            }
        }
        catch (JsonException error)
        {
            var line = lines.At((int)reader.BytesConsumed);
            records.Add(new(null, line, line, JsonProblem.Of(error)));
        }

        return records;
    }

    // Leaves the reader at the start of the array.
    private static bool FindArray(ref Utf8JsonReader reader)
    {
        while (reader.TokenType == JsonTokenType.StartObject && reader.Read())
        {
            while (reader.TokenType == JsonTokenType.PropertyName && !Array.Exists(Envelopes, Names(reader)))
            {
                reader.Skip();
                reader.Read();
            }

            if (reader.TokenType != JsonTokenType.PropertyName)
            {
                return false;
            }

            reader.Read();
        }

        return reader.TokenType == JsonTokenType.StartArray;
    }

    private static Predicate<string> Names(Utf8JsonReader reader)
    {
        var name = reader.GetString();
        return envelope => envelope == name;
    }

    private static void Add(ref Utf8JsonReader reader, LineCounter lines, List<JsonRecord> records)
    {
        var line = lines.At((int)reader.TokenStartIndex);
        var value = JsonElement.ParseValue(ref reader);
        records.Add(new(value, line, lines.At((int)reader.BytesConsumed), null));
    }

    // Asked for places in ascending order; lines end with LF, CRLF or CR, as those of a source do.
    private sealed class LineCounter(byte[] bytes)
    {
        private int _at;
        private int _line = 1;

        public int At(int place)
        {
            for (; _at < place; _at++)
            {
                var isBreak = bytes[_at] == '\n' || (bytes[_at] == '\r' && (_at + 1 == bytes.Length || bytes[_at + 1] != '\n'));
                _line += isBreak ? 1 : 0;
            }

            return _line;
        }
    }
}
