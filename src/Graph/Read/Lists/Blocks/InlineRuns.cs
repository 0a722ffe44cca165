using Markdig.Syntax.Inlines;

namespace Graph.Read.Lists.Blocks;

/// <summary>Reads Markdig's inlines into runs.</summary>
internal sealed class InlineRuns(string source, BlockAssembler assembler, HtmlBlocks html)
{
    /// <summary>Where in the source the text begins that the inlines were parsed from.</summary>
    public int Shift { get; set; }

    /// <summary>Adds the runs of a block to the assembler's open block.</summary>
    public void Read(ContainerInline? inlines)
    {
        for (var inline = inlines?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            Read(inline);
        }
    }

    private void Read(Inline inline)
    {
        var (start, end) = (inline.Span.Start + Shift, inline.Span.End + 1 + Shift);
        switch (inline)
        {
            case LiteralInline literal:
                assembler.Text(literal.Content.ToString(), start, end);
                break;
            case LineBreakInline lineBreak:
                assembler.Break(lineBreak.IsHard, start, end);
                break;
            case CodeInline code:
                ReadCode(code, start, end);
                break;
            case EmphasisInline emphasis:
                ReadEmphasis(emphasis);
                break;
            case LinkInline { IsImage: true } image:
                assembler.Image(PlainText(image), image.Url ?? "", start, end);
                break;
            case LinkInline link:
                ReadLink(link, start, end);
                break;
            case AutolinkInline auto:
                assembler.OpenLink(new LinkTarget(auto.Url, start, IsBare: true) { End = end });
                assembler.Text(auto.Url, start + 1, end - 1);
                assembler.CloseLink(end);
                break;
            case HtmlInline tag:
                html.ReadTag(tag.Tag, start, end);
                break;
            case HtmlEntityInline entity:
                assembler.Text(entity.Transcoded.ToString(), start, end);
                break;
            case DelimiterInline delimiter:
                assembler.Text(delimiter.ToLiteral(), start, Math.Min(end, start + delimiter.ToLiteral().Length));
                Read((ContainerInline)delimiter);
                break;
            case ContainerInline container:
                Read(container);
                break;
        }
    }

    private void ReadCode(CodeInline code, int start, int end)
    {
        assembler.Style(RunStyles.Code, on: true);
        var at = source.AsSpan(start, Math.Max(0, Math.Min(end, source.Length) - start)).IndexOf(code.Content, StringComparison.Ordinal);
        if (at >= 0)
        {
            assembler.Text(code.Content, start + at, start + at + code.Content.Length);
        }
        else
        {
            assembler.Text(code.Content, start, end);
        }

        assembler.Style(RunStyles.Code, on: false);
    }

    private void ReadEmphasis(EmphasisInline emphasis)
    {
        var style =
            emphasis.DelimiterChar == '~' ? RunStyles.Struck
            : emphasis.DelimiterCount >= 2 ? RunStyles.Bold
            : RunStyles.Italic;
        assembler.Style(style, on: true);
        Read((ContainerInline)emphasis);
        assembler.Style(style, on: false);
    }

    private void ReadLink(LinkInline link, int start, int end)
    {
        assembler.OpenLink(new LinkTarget(link.Url ?? "", start, link.IsAutoLink) { End = end });
        if (link.FirstChild is null)
        {
            assembler.Text("\u200B", start, start);
        }

        Read((ContainerInline)link);
        assembler.CloseLink(end);
    }

    private static string PlainText(ContainerInline container) =>
        string.Concat(container.FindDescendants<LiteralInline>().Select(literal => literal.Content.ToString()));
}
