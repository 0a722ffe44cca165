namespace Graph.Resolve.Identifiers;

/// <summary>IJCAI proceedings: the year and the paper's number, without the zeros before it.</summary>
internal static class IjcaiRule
{
    public const string Scheme = "ijcai";

    public static Identifier? Read(WebAddress address) =>
        address.IsAt("ijcai.org") && address.Segments is ["proceedings" or "Proceedings", { Length: 4 } year, var paper]
            ? Of(year, FileName.WithoutEnding(paper))
            : null;

    /// <summary>The identifier of a year's paper; null where the number is none.</summary>
    public static Identifier? Of(string year, string paper) =>
        paper.TrimStart('0') is { Length: > 0 } number && number.All(char.IsAsciiDigit) ? new(Scheme, year + "/" + number) : null;
}
