using System.Text.Json;

namespace Graph.Sources.Enrich.Services.Answers;

/// <summary>A text that a service gives as an index of its words with their places.</summary>
internal static class InvertedText
{
    /// <summary>The text on one line; null where there is none.</summary>
    public static string? Of(JsonElement index)
    {
        if (index.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var words = new SortedDictionary<int, string>();
        foreach (var word in index.EnumerateObject().Where(w => w.Value.ValueKind == JsonValueKind.Array))
        {
            foreach (var place in word.Value.EnumerateArray().Where(p => p.ValueKind == JsonValueKind.Number))
            {
                words[place.GetInt32()] = word.Name.Trim();
            }
        }

        return words.Count == 0 ? null : string.Join(' ', words.Values);
    }
}
