using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Graph.Relate.Columns;

/// <summary>Sizes in the names and cells of models: <c>Kestrel-7B</c>, <c>OPT-1.3|6.7|13B</c>, <c>7, 13</c> under
/// <c>Params (B)</c>.</summary>
internal static partial class ModelSizes
{
    /// <summary>A name without the sizes behind it, and these.</summary>
    public static (string Name, ImmutableArray<string> Sizes) Split(string name)
    {
        var match = AtEnd().Match(name);
        return match.Success && match.Groups["name"].Value is var bare && bare.Count(char.IsLetter) > 1
            ? (bare, List(match.Groups["sizes"].Value, null))
            : (name, []);
    }

    /// <summary>The sizes that a cell lists, each with its unit.</summary>
    /// <param name="text">The cell.</param>
    /// <param name="head">The column's head, which may say the unit (<c>Params (B)</c>); null for none.</param>
    public static ImmutableArray<string> List(string text, string? head)
    {
        var inHead =
            head is null ? null
            : InBrackets().Match(head) is { Success: true } m ? m.Groups["unit"].Value.ToUpperInvariant()
            : null;
        var values = text.Split(['|', '/', ',', ';', '、'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var last = values.Length == 0 ? '\0' : char.ToUpperInvariant(values[^1][^1]);
        var unit = inHead ?? (last is 'B' or 'M' or 'T' or 'K' ? last.ToString() : "");
        return [.. values.Where(v => Value().IsMatch(v)).Select(v => Spelled(v, unit)).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The size with which the label of a link begins (<c>7b-instruct</c>); null where it begins otherwise.</summary>
    public static string? AtStart(string label) =>
        Leading().Match(label) is { Success: true } match ? match.Value.ToUpperInvariant() : null;

    private static string Spelled(string value, string unit) =>
        char.IsAsciiDigit(value[^1]) ? value + unit
        : value.Length > 0 ? value[..^1].TrimEnd() + char.ToUpperInvariant(value[^1])
        : value;

    [GeneratedRegex(
        @"^(?<name>.+?)[\s_–-]+(?<sizes>(?:\d+x)?\d+(?:\.\d+)?\s?[BMT]?(?:\s*[|/,]\s*(?:\d+x)?\d+(?:\.\d+)?\s?[BMT]?)*"
            + @"(?<=[BMT])(?:-A\d+(?:\.\d+)?B)?)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex AtEnd();

    [GeneratedRegex(
        @"^(?:\d+x)?\d+(?:\.\d+)?\s?[BMTK]?(?:\s?[-–~]\s?\d+(?:\.\d+)?\s?[BMTK]?)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Value();

    [GeneratedRegex(@"^(?:\d+x)?\d+(?:\.\d+)?[BM]\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Leading();

    [GeneratedRegex(@"\(\s*(?:in\s+)?(?<unit>[BMT])(?:illions?)?\s*\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InBrackets();
}
