namespace Graph.Resolve.Identifiers;

/// <summary>MDPI: journal, volume, issue and article.</summary>
internal static class MdpiRule
{
    public static Identifier? Read(WebAddress address) =>
        address.IsAt("mdpi.com") && address.Segments is [{ Length: 9 } journal, var volume, var issue, var article, ..] && journal[4] == '-'
            ? new("mdpi", $"{journal}/{volume}/{issue}/{article}")
            : null;
}
