using System.Text.Json;
using Graph.Query.Values;
using Graph.Store;
using Graph.Text;

namespace Graph.Ask.Questions;

/// <summary>Finds out whether an analysis has no answer because a parameter names something that the graph does not hold.</summary>
public static class UnknownNames
{
    private const string NamesQuery = "MATCH (n) RETURN n.name AS name, n.aliases AS aliases";

    /// <summary>A sentence about the first text that nothing in the graph is called, with names like it; null where every text is a name,
    /// or nothing is near to it.</summary>
    /// <param name="backend">What was asked.</param>
    /// <param name="analysis">The question that has no answer.</param>
    /// <param name="arguments">The value of every parameter.</param>
    /// <param name="cancellation">Stops it.</param>
    public static async Task<string?> FindAsync(
        IGraphBackend backend,
        Analysis analysis,
        IReadOnlyDictionary<string, JsonElement> arguments,
        CancellationToken cancellation
    )
    {
        var texts = analysis.Parameters.Where(p => p.Type == "text" && arguments[p.Name].ValueKind == JsonValueKind.String).ToArray();
        if (texts.Length == 0)
        {
            return null;
        }

        var answer = await backend.QueryAsync(NamesQuery, new Dictionary<string, Value>(), cancellation).ConfigureAwait(false);
        var names = answer.Rows.SelectMany(Names).ToArray();
        return texts.Select(p => Sentence(p.Name, arguments[p.Name].GetString()!, names)).FirstOrDefault(s => s is not null);
    }

    private static string? Sentence(string parameter, string text, (string Spelling, string Name)[] names) =>
        !names.Any(n => n.Name.Equals(text, StringComparison.OrdinalIgnoreCase))
        && NearNames.Find(text, names, 5) is { IsEmpty: false } near
            ? $"--param {parameter}: the graph has nothing that is called '{text}'. Did you mean: {string.Join(", ", near)}?"
            : null;

    private static IEnumerable<(string Spelling, string Name)> Names(Value[] row)
    {
        if (row[0].Kind != ValueKind.String)
        {
            yield break;
        }

        var name = row[0].AsString;
        yield return (name, name);
        foreach (var alias in row[1].Kind == ValueKind.List ? row[1].AsList : [])
        {
            if (alias.Kind == ValueKind.String)
            {
                yield return (alias.AsString, name);
            }
        }
    }
}
