namespace Graph.Resolve.Identifiers;

/// <summary>AAAI proceedings: the article's number; what follows it is the file's.</summary>
internal static class AaaiRule
{
    public const string Scheme = "aaai";

    public static Identifier? Read(WebAddress address)
    {
        var segments = address.Segments;
        var article = Array.IndexOf(segments, "article");
        return
            address.IsAt("aaai.org")
            && article >= 0
            && article + 2 < segments.Length
            && segments[article + 1] is "view" or "download"
            && segments[article + 2].All(char.IsAsciiDigit)
            ? new(Scheme, segments[article + 2])
            : null;
    }
}
