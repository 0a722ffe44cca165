namespace Graph.Knowledge.Identifiers;

/// <summary>Names of pages and files at the end of an address.</summary>
internal static class FileName
{
    private static readonly string[] Endings = [".pdf", ".html", ".htm", ".php", ".xml", ".bib"];

    /// <summary>The name without an ending such as <c>.pdf</c>; other dots belong to the name.</summary>
    public static string WithoutEnding(string name) =>
        Endings.FirstOrDefault(e => name.EndsWith(e, StringComparison.OrdinalIgnoreCase)) is { } ending ? name[..^ending.Length] : name;
}
