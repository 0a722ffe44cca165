using System.Collections.Immutable;

namespace Graph.Read.Prose.Cut;

/// <summary>A text cut into blocks.</summary>
internal sealed class ProseDocument
{
    private const int LongestQuote = 1000;

    private readonly int[] _lineStarts;

    private ProseDocument(string source, ImmutableArray<ProseBlock> blocks)
    {
        Source = source;
        Blocks = blocks;
        var starts = new List<int> { 0 };
        for (var at = source.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = source.IndexOf('\n', at + 1))
        {
            starts.Add(at + 1);
        }

        _lineStarts = [.. starts];
    }

    /// <summary>The text.</summary>
    public string Source { get; }

    /// <summary>Its blocks, in their order.</summary>
    public ImmutableArray<ProseBlock> Blocks { get; }

    /// <summary>Cuts a text.</summary>
    public static ProseDocument Cut(ProseText text) =>
        new(text.Text, text.Form == ProseForm.Markdown ? new MarkdownCutter(text.Text).Cut() : Paragraphs(text.Text));

    /// <summary>Makes a document of a title alone.</summary>
    public static ProseDocument OfTitle(string title) =>
        new(title, [new ProseBlock(ProseBlockKind.Title, InlineMarkup.Read(title, [(0, title.Length)]), [])]);

    /// <summary>The line that an offset of the source is in, from 1.</summary>
    public int LineOf(int offset)
    {
        var at = Array.BinarySearch(_lineStarts, offset);
        return at >= 0 ? at + 1 : ~at;
    }

    /// <summary>The words of the source between two offsets, as far as they stand on one line.</summary>
    /// <param name="start">The first character.</param>
    /// <param name="end">Behind the last.</param>
    /// <param name="line">The line, from 1.</param>
    public string Quote(int start, int end, int line)
    {
        var lineEnd = line < _lineStarts.Length ? _lineStarts[line] - 1 : Source.Length;
        var from = Math.Max(start, _lineStarts[line - 1]);
        return Source[from..Math.Max(from, Math.Min(Math.Min(end, from + LongestQuote), lineEnd))].TrimEnd('\r').Trim();
    }

    // An abstract may stand on several lines; an empty one parts two paragraphs.
    private static ImmutableArray<ProseBlock> Paragraphs(string text)
    {
        var blocks = ImmutableArray.CreateBuilder<ProseBlock>();
        var pieces = new List<(int Start, int End)>();
        foreach (var (start, end) in TextLines.Of(text))
        {
            if (!text.AsSpan(start, end - start).IsWhiteSpace())
            {
                pieces.Add((start, end));
            }
            else if (pieces.Count > 0)
            {
                blocks.Add(new ProseBlock(ProseBlockKind.Paragraph, InlineMarkup.Read(text, pieces), []));
                pieces.Clear();
            }
        }

        if (pieces.Count > 0)
        {
            blocks.Add(new ProseBlock(ProseBlockKind.Paragraph, InlineMarkup.Read(text, pieces), []));
        }

        return blocks.ToImmutable();
    }
}
