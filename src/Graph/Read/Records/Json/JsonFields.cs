using System.Collections.Immutable;
using System.Text.Json;

namespace Graph.Read.Records.Json;

/// <summary>Reads the fields of a JSON object, whatever their types turn out to be.</summary>
internal static class JsonFields
{
    /// <summary>Whether an object has a field, even an empty one.</summary>
    public static bool Has(this JsonElement record, string name) => record.TryGetProperty(name, out _);

    /// <summary>A field of an object, or of nothing; undefined where there is none.</summary>
    public static JsonElement Field(this JsonElement record, string name) =>
        record.ValueKind == JsonValueKind.Object && record.TryGetProperty(name, out var value) ? value : default;

    /// <summary>A field as text without white space at its ends: a text, or a number as it is written. Null where it is neither, or
    /// empty.</summary>
    public static string? Text(this JsonElement record, string name) => record.Field(name).AsText();

    /// <summary>A value as text, in the same way; of an array the first element.</summary>
    public static string? AsText(this JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String => value.GetString()!.Trim() is { Length: > 0 } text ? text : null,
            JsonValueKind.Number => value.GetRawText(),
            JsonValueKind.Array when value.GetArrayLength() > 0 => value[0].AsText(),
            _ => null,
        };

    /// <summary>The elements of a field that is an array; none where it is not.</summary>
    public static IEnumerable<JsonElement> Elements(this JsonElement record, string name) =>
        record.Field(name) is { ValueKind: JsonValueKind.Array } array ? array.EnumerateArray() : [];

    /// <summary>The names of an array of texts, or of one text in which semicolons part them.</summary>
    public static ImmutableArray<FieldText> Names(this JsonElement record, string name)
    {
        var value = record.Field(name);
        return value.ValueKind == JsonValueKind.Array
            ? [.. value.EnumerateArray().Select(n => n.AsText() ?? n.Text("name")).OfType<string>().Select(FieldText.Of)]
            :
            [
                .. (value.AsText() ?? "")
                    .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                    .Select(FieldText.Of),
            ];
    }

    /// <summary>A field as a venue.</summary>
    public static FieldText? Venue(this JsonElement record, string name) => record.Text(name) is { } venue ? FieldText.Of(venue) : null;

    /// <summary>The year of a field that is a year, a date, or the parts of one.</summary>
    public static FieldText? Year(this JsonElement record, string name) => YearText.Of(record.Text(name));
}
