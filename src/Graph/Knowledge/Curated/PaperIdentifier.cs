using System.Text.RegularExpressions;

namespace Graph.Knowledge.Curated;

/// <summary>How an entry names a paper by an identifier.</summary>
internal static partial class PaperIdentifier
{
    /// <summary>Whether a text is an identifier in its proper form.</summary>
    public static bool Is(string text) => Arxiv().IsMatch(text) || Doi().IsMatch(text);

    /// <summary>Whether a text begins like an identifier; if <see cref="Is"/> denies it, it is a slip.</summary>
    public static bool IsMeant(string text) =>
        text.StartsWith("arxiv:", StringComparison.OrdinalIgnoreCase) || text.StartsWith("doi:", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(
        @"^arxiv:(?:[0-9]{4}[.][0-9]{4,5}|[a-z-]+(?:[.][a-z]{2})?/[0-9]{7})$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Arxiv();

    [GeneratedRegex(@"^doi:10[.][0-9]{4,9}/\S+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Doi();
}
