using System.Collections.Immutable;
using System.Text.Json;
using Graph.Resolve;

namespace Graph.Store;

/// <summary>Why mentions became one entity, at rest: <c>merges.jsonl</c>, one pair a line.</summary>
public static class MergeFile
{
    /// <summary>The file's usual name.</summary>
    public const string Name = "merges.jsonl";

    /// <summary>Writes merges in their order.</summary>
    public static void Write(IEnumerable<Merge> merges, Stream stream)
    {
        using var lines = new JsonLines(stream);
        foreach (var merge in merges)
        {
            lines.Write(json => Write(json, merge));
        }
    }

    /// <summary>Reads a file that <see cref="Write(IEnumerable{Merge}, Stream)"/> wrote.</summary>
    /// <exception cref="GraphFileException">There is no such file, or a line is not a merge.</exception>
    public static ImmutableArray<Merge> Read(string path)
    {
        if (!File.Exists(path))
        {
            throw new GraphFileException($"There are no merges at '{path}'. Make them with: graph build") { IsMissing = true };
        }

        var merges = ImmutableArray.CreateBuilder<Merge>();
        foreach (var (line, index) in File.ReadLines(path).Select((line, index) => (line, index)))
        {
            try
            {
                using var document = JsonDocument.Parse(line);
                merges.Add(Read(document.RootElement));
            }
            catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
            {
                throw new GraphFileException($"{path}({index + 1}): this is no merge. Build again with: graph build", error);
            }
        }

        return merges.ToImmutable();
    }

    /// <summary>Writes one merge as a JSON object.</summary>
    public static void Write(Utf8JsonWriter json, Merge merge)
    {
        json.WriteStartObject();
        json.WriteString("key", merge.Key);
        WritePlace(json, "left", merge.Left);
        WritePlace(json, "right", merge.Right);
        PropertyJson.Write(json, "score", merge.Score);
        json.WriteString("rule", merge.Rule);
        PropertyJson.Write(json, "for", merge.For);
        PropertyJson.Write(json, "against", merge.Against);
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, string side, MentionPlace place)
    {
        json.WriteStartObject(side);
        json.WriteString("source", place.Source);
        json.WriteNumber("line", place.Line);
        json.WriteString("text", place.Text);
        json.WriteEndObject();
    }

    private static Merge Read(JsonElement merge) =>
        new(
            merge.GetProperty("key").GetString()!,
            ReadPlace(merge.GetProperty("left")),
            ReadPlace(merge.GetProperty("right")),
            merge.GetProperty("score").GetDouble(),
            merge.GetProperty("rule").GetString()!,
            [.. merge.GetProperty("for").EnumerateArray().Select(t => t.GetString()!)],
            [.. merge.GetProperty("against").EnumerateArray().Select(t => t.GetString()!)]
        );

    private static MentionPlace ReadPlace(JsonElement place) =>
        new(place.GetProperty("source").GetString()!, place.GetProperty("line").GetInt32(), place.GetProperty("text").GetString()!);
}
