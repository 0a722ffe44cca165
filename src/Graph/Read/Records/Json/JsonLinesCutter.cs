using System.Text.Json;
using Graph.Model;

namespace Graph.Read.Records.Json;

/// <summary>Cuts JSON Lines: one value a line.</summary>
internal static class JsonLinesCutter
{
    /// <summary>The values in the order of their lines; lines without anything on them are passed over. A value lives until the next one
    /// is asked for.</summary>
    public static IEnumerable<JsonRecord> Cut(SourceText source)
    {
        for (var line = 1; line <= source.LineCount; line++)
        {
            if (source.Line(line).Trim().IsEmpty)
            {
                continue;
            }

            using var document = Parse(source, line, out var problem);
            yield return new(document?.RootElement, line, line, problem);
        }
    }

    /// <summary>Whether a line by itself is one whole JSON object.</summary>
    public static bool IsRecord(SourceText source, int line)
    {
        using var document = Parse(source, line, out _);
        return document?.RootElement.ValueKind == JsonValueKind.Object;
    }

    private static JsonDocument? Parse(SourceText source, int line, out string? problem)
    {
        problem = null;
        try
        {
            return JsonDocument.Parse(source.Text.AsMemory(source.LineStart(line), source.Line(line).Length));
        }
        catch (JsonException error)
        {
            problem = JsonProblem.Of(error);
            return null;
        }
    }
}
