using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Graph.Sources.Enrich.Services;

/// <summary>Reads the fields of answers, whatever their types turn out to be, and writes some of them again.</summary>
internal static class Json
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A field of an object; undefined where there is none.</summary>
    public static JsonElement Field(this JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out var field) ? field : default;

    /// <summary>A field that is a text, without white space at its ends; null where it is not a text, or empty.</summary>
    public static string? Text(this JsonElement value, string name) =>
        value.Field(name) is { ValueKind: JsonValueKind.String } field && field.GetString()!.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>A field that is a whole number, or a text of one; null where it is neither.</summary>
    public static int? Whole(this JsonElement value, string name) =>
        value.Field(name) is { ValueKind: JsonValueKind.Number } field && field.TryGetInt32(out var number) ? number
        : int.TryParse(value.Text(name), NumberStyles.None, CultureInfo.InvariantCulture, out var written) ? written
        : null;

    /// <summary>The elements of a field: of an array its elements, of anything else that is there the one value.</summary>
    /// <remarks>Some services write a list of one without the list.</remarks>
    public static IEnumerable<JsonElement> Items(this JsonElement value, string name) =>
        value.Field(name) switch
        {
            { ValueKind: JsonValueKind.Array } array => array.EnumerateArray(),
            { ValueKind: JsonValueKind.Undefined or JsonValueKind.Null } => [],
            var one => [one],
        };

    /// <summary>The texts of a field that is a list of texts.</summary>
    public static ImmutableArray<string> Texts(this JsonElement value, string name) =>
        [.. value.Items(name).Where(i => i.ValueKind == JsonValueKind.String).Select(i => i.GetString()!)];

    /// <summary>An object with some of the fields of another, on one line: what changes from day to day is left out.</summary>
    public static string Cut(this JsonElement value, params string[] names) =>
        Write(json =>
        {
            json.WriteStartObject();
            foreach (var name in names.Where(n => value.Field(n).ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null)))
            {
                json.WritePropertyName(name);
                value.Field(name).WriteTo(json);
            }

            json.WriteEndObject();
        });

    /// <summary>JSON on one line, ending with a line break.</summary>
    public static string Write(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }
}
