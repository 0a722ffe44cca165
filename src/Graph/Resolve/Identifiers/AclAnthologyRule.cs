namespace Graph.Resolve.Identifiers;

/// <summary>ACL Anthology: <c>2023.findings-eacl.88</c>, in earlier years <c>P18-1240</c>.</summary>
internal static class AclAnthologyRule
{
    public const string Scheme = "acl";

    public static Identifier? Read(WebAddress address) =>
        address.IsAt("aclanthology.org") || address.IsAt("aclanthology.info") || address.IsAt("aclweb.org")
            ? Of(address.Segments.LastOrDefault() ?? "")
            : null;

    /// <summary>The identifier that a file's or page's name is; null for a volume and for what is no paper.</summary>
    public static Identifier? Of(string name)
    {
        var id = FileName.WithoutEnding(name);
        return IsNew(id) ? new(Scheme, id.ToLowerInvariant())
            : IsOld(id) ? new(Scheme, id.ToUpperInvariant())
            : null;
    }

    private static bool IsNew(string id) =>
        id.Split('.') is [{ Length: 4 } year, { Length: > 2 } volume, { Length: > 0 } paper]
        && year.All(char.IsAsciiDigit)
        && volume.Contains('-', StringComparison.Ordinal)
        && paper.All(char.IsAsciiDigit);

    private static bool IsOld(string id) =>
        id is [var letter, _, _, '-', _, _, _, _]
        && char.IsAsciiLetter(letter)
        && id[1..3].All(char.IsAsciiDigit)
        && id[4..].All(char.IsAsciiDigit);
}
