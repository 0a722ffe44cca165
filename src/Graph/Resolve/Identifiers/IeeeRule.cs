namespace Graph.Resolve.Identifiers;

/// <summary>IEEE Xplore: the article's number.</summary>
internal static class IeeeRule
{
    public static Identifier? Read(WebAddress address)
    {
        if (!address.IsAt("ieeexplore.ieee.org"))
        {
            return null;
        }

        var at = Array.IndexOf(address.Segments, "document");
        var number = at >= 0 && at + 1 < address.Segments.Length ? address.Segments[at + 1] : address.Parameter("arnumber");
        return number?.TrimStart('0') is { Length: > 0 } digits && digits.All(char.IsAsciiDigit) ? new("ieee", digits) : null;
    }
}
