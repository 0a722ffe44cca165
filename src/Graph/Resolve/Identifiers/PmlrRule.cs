namespace Graph.Resolve.Identifiers;

/// <summary>Proceedings of Machine Learning Research: volume and paper, for the page and the PDF.</summary>
internal static class PmlrRule
{
    public static Identifier? Read(WebAddress address) =>
        address.IsAt("proceedings.mlr.press") && address.Segments is [['v', ..] volume, var paper, ..]
            ? new("pmlr", volume + "/" + FileName.WithoutEnding(paper).ToLowerInvariant())
            : null;
}
