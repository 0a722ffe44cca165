using System.Text.RegularExpressions;

namespace Graph.Read.Lists.Parts;

/// <summary>Whether words hold the identifier of a paper in plain text, not in a link.</summary>
internal static partial class IdentifierCue
{
    /// <summary>Whether they do.</summary>
    public static bool Find(string text) =>
        text.Contains("rXiv", StringComparison.OrdinalIgnoreCase) && Identifier().IsMatch(text)
        || (text.Contains("doi", StringComparison.OrdinalIgnoreCase) && Doi().IsMatch(text));

    /// <summary>Whether a text is a DOI and nothing else.</summary>
    public static bool IsDoi(ReadOnlySpan<char> text)
    {
        text = text.StartsWith("doi:", StringComparison.OrdinalIgnoreCase) ? text[4..].TrimStart() : text;
        return text.StartsWith("10.") && text.Contains('/') && !text.Contains(' ');
    }

    [GeneratedRegex(@"ar[xX]iv:\s?(?:\d{4}\.\d{4,5}|[a-z-]+/\d{7})", RegexOptions.CultureInvariant)]
    private static partial Regex Identifier();

    [GeneratedRegex(@"(?:doi:\s?|doi\.org/)10\.\d{4,9}/", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Doi();
}
