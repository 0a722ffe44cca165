using System.Text.RegularExpressions;

namespace Graph.Write.Curation;

/// <summary>Writes the values of curated entries.</summary>
internal static partial class CuratedYaml
{
    /// <summary>A text as a YAML value, in quotes where YAML would read it as something else.</summary>
    public static string Value(string text) =>
        Special().IsMatch(text)
            ? "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\""
            : text;

    /// <summary>Texts as a list on one line.</summary>
    public static string List(IEnumerable<string> texts) => "[" + string.Join(", ", texts.Select(Value)) + "]";

    // Signs with a meaning of their own, numbers, and the words that YAML reads as truth or nothing.
    [GeneratedRegex(
        @"[:#,\[\]{}&*!|>'""%@`]|^[-?\s]|\s$|^$|^[0-9.]+$|^(?:true|false|null|yes|no|on|off|~)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Special();
}
