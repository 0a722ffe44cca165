using System.Text.Json;
using Graph.Model;

namespace Graph.Ask.Questions;

/// <summary>Joins what a user set with the defaults.</summary>
public static class AnalysisArguments
{
    /// <summary>A value for every parameter.</summary>
    /// <param name="analysis">Whose parameters.</param>
    /// <param name="given">What the user set: <c>name=value</c>; a value is read as JSON and, where it is none, taken as a text.</param>
    /// <param name="trusted">The evidence to trust: it sets the parameters <c>bases</c> and <c>kinds</c>.</param>
    /// <exception cref="ArgumentException">The analysis does not look at evidence and not all of it is trusted, a name is unknown, or a
    /// value is of another type; the message says what was
    /// expected.</exception>
    public static IReadOnlyDictionary<string, JsonElement> Of(Analysis analysis, IEnumerable<string> given, TrustedEvidence trusted)
    {
        var values = analysis.Parameters.ToDictionary(p => p.Name, p => JsonDocument.Parse(p.Json).RootElement, StringComparer.Ordinal);
        Trust(analysis, values, "bases", [.. trusted.Bases.Select(b => b.Word())]);
        Trust(analysis, values, "kinds", [.. trusted.Kinds.Select(k => k.Word())]);
        foreach (var one in given)
        {
            var at = one.IndexOf('=', StringComparison.Ordinal);
            var name = at < 0 ? one : one[..at];
            var parameter = analysis.Parameters.FirstOrDefault(p => p.Name == name) ?? throw new ArgumentException(Unknown(analysis, name));
            values[name] = Read(parameter, at < 0 ? string.Empty : one[(at + 1)..]);
        }

        return values;
    }

    private static void Trust(Analysis analysis, Dictionary<string, JsonElement> values, string parameter, string[] words)
    {
        if (words.Length == 0)
        {
            return;
        }

        values[parameter] = values.ContainsKey(parameter)
            ? JsonSerializer.SerializeToElement(words)
            : throw new ArgumentException($"'{analysis.Name}' does not look at evidence: leave out --basis and --kind.");
    }

    private static JsonElement Read(AnalysisParameter parameter, string text)
    {
        var value = parameter.Type == "text" ? JsonSerializer.SerializeToElement(text) : Parse(text);
        var fits = parameter.Type switch
        {
            "text" => true,
            "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
            "list of text" => value.ValueKind == JsonValueKind.Array
                && value.EnumerateArray().All(v => v.ValueKind == JsonValueKind.String),
            _ => value.ValueKind != JsonValueKind.Undefined,
        };
        return fits
            ? value
            : throw new ArgumentException(
                $"--param {parameter.Name}: '{text}' is no {parameter.Type}; it looks like {parameter.Name}={parameter.Json}"
            );
    }

    private static JsonElement Parse(string text)
    {
        try
        {
            return JsonDocument.Parse(text).RootElement;
        }
        catch (JsonException)
        {
            return JsonSerializer.SerializeToElement(text);
        }
    }

    private static string Unknown(Analysis analysis, string name) =>
        $"'{analysis.Name}' has no parameter '{name}'; it has: {string.Join(", ", analysis.Parameters.Select(p => p.Name).DefaultIfEmpty("none"))}.";
}
