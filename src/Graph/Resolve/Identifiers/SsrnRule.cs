namespace Graph.Resolve.Identifiers;

/// <summary>SSRN: the abstract's number.</summary>
internal static class SsrnRule
{
    public const string Scheme = "ssrn";

    public static Identifier? Read(WebAddress address)
    {
        if (!address.IsAt("ssrn.com"))
        {
            return null;
        }

        var number =
            address.Parameter("abstract_id")
            ?? address.Parameter("abstractid")
            ?? address.Segments.FirstOrDefault(s => s.StartsWith("abstract=", StringComparison.Ordinal))?["abstract=".Length..];
        return number is { Length: > 0 } && number.All(char.IsAsciiDigit) ? new(Scheme, number) : null;
    }
}
