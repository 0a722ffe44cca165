namespace Graph.Resolve.Identifiers;

/// <summary>CVF Open Access: the file's name is the same for the page and the PDF, on the old host too.</summary>
internal static class CvfRule
{
    public const string Scheme = "cvf";

    private const string Ending = "_paper";

    public static Identifier? Read(WebAddress address)
    {
        if (!address.IsAt("openaccess.thecvf.com") && !address.IsAt("cv-foundation.org"))
        {
            return null;
        }

        var name = FileName.WithoutEnding(address.Segments.LastOrDefault() ?? "");
        return name.EndsWith(Ending, StringComparison.Ordinal) ? new(Scheme, name[..^Ending.Length].ToLowerInvariant()) : null;
    }
}
