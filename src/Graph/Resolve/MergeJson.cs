using System.Collections.Immutable;
using System.Text.Json;

namespace Graph.Resolve;

/// <summary>A line of <c>merges.jsonl</c>.</summary>
public static class MergeJson
{
    /// <summary>The file's usual name.</summary>
    public const string FileName = "merges.jsonl";

    /// <summary>Writes one JSON object.</summary>
    public static void Write(Utf8JsonWriter json, Merge merge)
    {
        json.WriteStartObject();
        json.WriteString("key", merge.Key);
        WritePlace(json, "left", merge.Left);
        WritePlace(json, "right", merge.Right);
        json.WriteNumber("score", merge.Score);
        json.WriteString("rule", merge.Rule);
        WriteTexts(json, "for", merge.For);
        WriteTexts(json, "against", merge.Against);
        json.WriteEndObject();
    }

    /// <summary>Reads one line.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    /// <exception cref="KeyNotFoundException">A field is missing.</exception>
    /// <exception cref="InvalidOperationException">A field has another type.</exception>
    public static Merge Read(string line)
    {
        using var document = JsonDocument.Parse(line);
        var root = document.RootElement;
        return new(
            root.GetProperty("key").GetString()!,
            ReadPlace(root.GetProperty("left")),
            ReadPlace(root.GetProperty("right")),
            root.GetProperty("score").GetDouble(),
            root.GetProperty("rule").GetString()!,
            ReadTexts(root.GetProperty("for")),
            ReadTexts(root.GetProperty("against")));
    }

    private static void WritePlace(Utf8JsonWriter json, string name, MentionPlace place)
    {
        json.WriteStartObject(name);
        json.WriteString("source", place.Source);
        json.WriteNumber("line", place.Line);
        json.WriteString("text", place.Text);
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, ImmutableArray<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static MentionPlace ReadPlace(JsonElement place) =>
        new(place.GetProperty("source").GetString()!, place.GetProperty("line").GetInt32(), place.GetProperty("text").GetString()!);

    private static ImmutableArray<string> ReadTexts(JsonElement texts) => [.. texts.EnumerateArray().Select(t => t.GetString()!)];
}
