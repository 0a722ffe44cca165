namespace Graph.Resolve.Identifiers;

/// <summary>Semantic Scholar: the paper's hash.</summary>
internal static class SemanticScholarRule
{
    public static Identifier? Read(WebAddress address) =>
        address.IsAt("semanticscholar.org") && address.Segments is ["paper", .., { Length: 40 } hash] && hash.All(char.IsAsciiHexDigit)
            ? new("s2", hash.ToLowerInvariant())
            : null;
}
