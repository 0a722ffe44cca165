using Graph.Read.Prose.Cut;

namespace Graph.Read.Prose;

/// <summary>The first heading of a README or card, which says what it is about.</summary>
internal static class ProseHeading
{
    /// <summary>The heading as a reader sees it; null where the text has none.</summary>
    public static string? First(string text)
    {
        var heading = ProseDocument
            .Cut(new ProseText(text, ProseForm.Markdown))
            .Blocks.FirstOrDefault(b => b.Kind == ProseBlockKind.Heading && !string.IsNullOrWhiteSpace(b.Text.Text));
        return heading?.Text.Text.Trim();
    }
}
