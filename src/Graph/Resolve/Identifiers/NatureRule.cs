namespace Graph.Resolve.Identifiers;

/// <summary>Nature's journals: the article's name is the end of its DOI.</summary>
internal static class NatureRule
{
    public static Identifier? Read(WebAddress address) =>
        address.IsAt("nature.com") && address.Segments is ["articles", var article, ..] && article.Any(char.IsAsciiDigit)
            ? new(DoiRule.Scheme, "10.1038/" + Article(article))
            : null;

    private static string Article(string name)
    {
        var id = FileName.WithoutEnding(name).ToLowerInvariant();
        return id.EndsWith("_reference", StringComparison.Ordinal) ? id[..^"_reference".Length] : id;
    }
}
