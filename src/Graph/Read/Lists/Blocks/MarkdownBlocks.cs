using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace Graph.Read.Lists.Blocks;

/// <summary>Reads Markdown into blocks: Markdig parses, this walks what it found in document order.</summary>
internal sealed class MarkdownBlocks
{
    private static readonly MarkdownPipeline Pipeline = BuildPipeline();

    private readonly string _text;
    private readonly BlockAssembler _assembler = new();
    private readonly HtmlBlocks _html;
    private readonly InlineRuns _inlines;

    private MarkdownBlocks(string text)
    {
        _text = text;
        _html = new HtmlBlocks(_assembler);
        _inlines = new InlineRuns(text, _assembler, _html);
    }

    /// <summary>The blocks of a text in document order.</summary>
    /// <exception cref="ArgumentException">Markdig found it too deeply nested.</exception>
    public static IReadOnlyList<Block> Read(string text)
    {
        var reader = new MarkdownBlocks(text);
        reader.Walk(Parse(text));
        reader._assembler.Finish(text.Length);
        return reader._assembler.Blocks;
    }

    /// <summary>What Markdig makes of a text, with the extensions that lists on GitHub use.</summary>
    internal static MarkdownDocument Parse(string text) => Markdown.Parse(text, Pipeline);

    private static MarkdownPipeline BuildPipeline() =>
        new MarkdownPipelineBuilder()
            .UsePipeTables(new PipeTableOptions { UseGfmRules = true })
            .UseEmphasisExtras(Markdig.Extensions.EmphasisExtras.EmphasisExtraOptions.Strikethrough)
            .UseAutoLinks(new AutoLinkOptions { ValidPreviousCharacters = "*_~(:：，、（「【《[|" })
            .UseYamlFrontMatter()
            .UsePreciseSourceLocation()
            .Build();

    private void Walk(ContainerBlock container)
    {
        foreach (var block in container)
        {
            Walk(block);
        }
    }

    private void Walk(Markdig.Syntax.Block block)
    {
        var (start, end) = (block.Span.Start, block.Span.End + 1);
        switch (block)
        {
            case YamlFrontMatterBlock or LinkReferenceDefinitionGroup:
                break;
            case HeadingBlock heading:
                WalkLeaf(heading, BlockKind.Heading, heading.Level);
                break;
            case ParagraphBlock paragraph when TightHeading.LevelOf(_text, start, end) is > 0 and var level:
                WalkLeaf(paragraph, BlockKind.Heading, level);
                break;
            case ParagraphBlock paragraph:
                WalkLeaf(paragraph, BlockKind.Paragraph, 0);
                break;
            case HtmlBlock html when html.Type != HtmlBlockType.Comment:
                _html.Read(_text, start, Math.Min(end, _text.Length));
                break;
            case CodeBlock code when IsWideItem(code):
                WalkWideItem(code);
                break;
            case CodeBlock or ThematicBreakBlock:
                _assembler.Rule(start, end);
                break;
            case Markdig.Extensions.Tables.Table table:
                WalkTable(table);
                break;
            case ListBlock list:
                WalkList(list);
                break;
            case ContainerBlock inner:
                Walk(inner);
                break;
        }
    }

    // Five spaces after a bullet make code of what follows; its writer only meant to line it up.
    private static bool IsWideItem(CodeBlock code) =>
        code is not FencedCodeBlock && code.Parent is ListItemBlock item && ReferenceEquals(item[0], code);

    private void WalkWideItem(CodeBlock code)
    {
        var words = _text.AsSpan(code.Span.Start, Math.Min(code.Span.Length, _text.Length - code.Span.Start));
        var start = code.Span.Start + words.Length - words.TrimStart().Length;
        _inlines.Shift = start;
        foreach (var paragraph in Parse(words.Trim().ToString()).OfType<ParagraphBlock>())
        {
            _assembler.Open(BlockKind.Paragraph, 0, start);
            _inlines.Read(paragraph.Inline);
            _assembler.Close(code.Span.End + 1);
        }

        _inlines.Shift = 0;
    }

    private void WalkLeaf(LeafBlock leaf, BlockKind kind, int level)
    {
        _assembler.Open(kind, level, leaf.Span.Start);
        // A heading stays one whatever stands in it: # <p align="center">Title</p>
        if (kind == BlockKind.Heading)
        {
            _assembler.Hold();
        }

        _inlines.Read(leaf.Inline);
        _assembler.Release();
        _assembler.Close(leaf.Span.End + 1);
    }

    private void WalkList(ListBlock list)
    {
        _assembler.OpenList(list.Span.Start);
        foreach (var item in list)
        {
            _assembler.OpenItem(item.Span.Start);
            Walk((ContainerBlock)item);
            _assembler.CloseItem(item.Span.End + 1);
        }

        _assembler.CloseList(list.Span.End + 1);
    }

    private void WalkTable(Markdig.Extensions.Tables.Table table)
    {
        _assembler.OpenTable(table.Span.Start);
        foreach (TableRow row in table)
        {
            _assembler.OpenRow(row.Span.Start);
            foreach (TableCell cell in row)
            {
                _assembler.OpenCell(row.IsHeader, cell.Span.Start);
                foreach (var block in cell)
                {
                    _inlines.Read((block as LeafBlock)?.Inline);
                }
            }

            _assembler.CloseRow(row.Span.End + 1);
        }

        _assembler.CloseTable(table.Span.End + 1);
    }
}
