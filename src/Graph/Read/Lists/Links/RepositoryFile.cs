namespace Graph.Read.Lists.Links;

/// <summary>What a file in somebody's repository is.</summary>
internal static class RepositoryFile
{
    /// <summary>Whether the address is a PDF there: the paper where a title leads to it, beside a title anything else.</summary>
    public static bool IsPdf(string url) => IsIn(url) && EndsWith(url, ".pdf");

    /// <summary>Whether the address is a text there: notes on something.</summary>
    public static bool IsNote(string url) => IsIn(url) && url.Contains("/blob/", StringComparison.Ordinal) && EndsWith(url, ".md");

    private static bool IsIn(string url)
    {
        var scheme = url.IndexOf("://", StringComparison.Ordinal);
        var rest = scheme < 0 ? url : url[(scheme + 3)..];
        return rest.StartsWith("github.com/", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("www.github.com/", StringComparison.OrdinalIgnoreCase);
    }

    private static bool EndsWith(string url, string ending)
    {
        var end = url.AsSpan().IndexOfAny('?', '#');
        return (end < 0 ? url : url.AsSpan(0, end)).EndsWith(ending, StringComparison.OrdinalIgnoreCase);
    }
}
