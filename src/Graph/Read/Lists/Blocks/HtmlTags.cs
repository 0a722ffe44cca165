using System.Collections.Frozen;

namespace Graph.Read.Lists.Blocks;

/// <summary>What the names of HTML tags mean to a reader.</summary>
internal static class HtmlTags
{
    private static readonly FrozenSet<string> BlockTags = FrozenSet.ToFrozenSet([
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "center",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "html",
        "main",
        "nav",
        "p",
        "pre",
        "section",
        "summary",
    ]);

    /// <summary>Whether the tag starts and ends a block.</summary>
    public static bool IsBlock(string name) => BlockTags.Contains(name);

    /// <summary>The style that the tag sets, or none.</summary>
    public static RunStyles StyleOf(string name) =>
        name switch
        {
            "b" or "strong" => RunStyles.Bold,
            "i" or "em" or "cite" => RunStyles.Italic,
            "code" or "kbd" or "tt" or "samp" => RunStyles.Code,
            "sub" or "sup" or "small" => RunStyles.Small,
            "s" or "del" or "strike" => RunStyles.Struck,
            _ => RunStyles.None,
        };
}
