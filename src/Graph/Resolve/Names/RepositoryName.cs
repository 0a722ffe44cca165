using System.Text.RegularExpressions;
using Graph.Knowledge.Identifiers;
using Graph.Knowledge.Language;
using Graph.Text;

namespace Graph.Resolve.Names;

/// <summary>The name that an address of code, weights or a project page bears, without the parts that name no thing.</summary>
internal static partial class RepositoryName
{
    private static readonly LanguageFile Names = LanguageFile.Read("repositories");

    private static readonly Regex Suffix = new(
        $@"[-_](?:{Names.OneOf("repository-suffixes")}|(?:{Names.OneOf("repository-prepositions")})[-_].*"
            + $@"|(?:{Names.OneOf("repository-venues")})[-_']?\d{{0,4}}|20\d\d)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    );

    /// <summary>The name, or null where the address bears none.</summary>
    public static string? Of(string url)
    {
        var name = RepositoryAddress.Read(url)?.Name ?? PageName(url);
        return name is null || name.Contains('.', StringComparison.Ordinal) ? null : Stripped(Uri.UnescapeDataString(name));
    }

    // The page of a project bears its name where a repository has its own.
    private static string? PageName(string url) =>
        WebAddress.Parse(url) is not { } address ? null
        : address.Host.EndsWith(".github.io", StringComparison.Ordinal) || address.Host is "aka.ms" ? address.Segments.ElementAtOrDefault(0)
        : address.Host is "sites.google.com" && address.Segments is ["view", var page, ..] ? page
        : null;

    /// <summary>Whether a name only describes: words in lower case, or words that the title has as they are.</summary>
    public static bool IsDescriptive(string name, string title)
    {
        var parts = PartPattern().Matches(name).Select(m => m.Value).ToArray();
        var separated = name.Contains('-', StringComparison.Ordinal) || name.Contains('_', StringComparison.Ordinal);
        if (!name.Any(char.IsUpper) && (separated || BeginsWord(name, title)))
        {
            return true;
        }

        var full = parts.Count(p => p.Length > 2 && title.Contains(p, StringComparison.OrdinalIgnoreCase) && IsWholeWord(p, title));
        return parts.Length > 0 && (full == parts.Length || full >= 2);
    }

    // "evals" under "… with Model-Written Evaluations" is a piece of one word, and no short form of several.
    private static bool BeginsWord(string name, string title) =>
        FoldedText.Words(title).Any(word => word.StartsWith(name, StringComparison.Ordinal));

    private static bool IsWholeWord(string part, string title) =>
        Regex.IsMatch(
            title,
            $@"(?<!\w){Regex.Escape(part.Length > 4 ? part.TrimEnd('s') : part)}(?:s|es|ing|ed)?(?!\w)",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
        );

    private static string? Stripped(string name)
    {
        var stripped = Suffix.Replace(name, "");
        stripped = Suffix.Replace(stripped, "");
        return stripped.Length >= 2 ? stripped : null;
    }

    [GeneratedRegex(@"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+", RegexOptions.CultureInvariant)]
    private static partial Regex PartPattern();
}
