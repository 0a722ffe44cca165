using System.Collections.Immutable;

namespace Graph.Read.Prose.Cut;

/// <summary>Cuts Markdown, with the HTML that people put in it, into blocks; code and comments are left out.</summary>
internal sealed class MarkdownCutter(string source)
{
    private const int BoldLevel = 7;
    private const int LongestBold = 120;

    private readonly ImmutableArray<ProseBlock>.Builder _blocks = ImmutableArray.CreateBuilder<ProseBlock>();
    private readonly List<(int Start, int End)> _open = [];
    private readonly List<(int Level, VisibleText Text)> _headings = [];
    private readonly List<(int Indent, VisibleText Text)> _leads = [];
    private ImmutableArray<VisibleText> _path = [];
    private ProseBlockKind _kind = ProseBlockKind.Paragraph;
    private int _indent;
    private VisibleText? _before;

    /// <summary>The blocks of the text, in their order.</summary>
    public ImmutableArray<ProseBlock> Cut()
    {
        var lines = TextLines.Of(source).ToList();
        for (var i = FrontMatter.EndLine(source, lines); i < lines.Count; i++)
        {
            i = Line(lines, i);
        }

        Close();
        return _blocks.ToImmutable();
    }

    // Reads the block that begins or goes on at a line; gives its last line.
    private int Line(List<(int Start, int End)> lines, int i)
    {
        var (start, end) = lines[i];
        var line = source.AsSpan(start, end - start);
        var text = line.Trim();
        if (text.IsEmpty)
        {
            Close();
            return i;
        }

        // "```code``` in a sentence" opens no block.
        if ((text.StartsWith("```") && !text[3..].TrimStart('`').Contains("```", StringComparison.Ordinal)) || text.StartsWith("~~~"))
        {
            Close();
            return EndOfFence(lines, i, text[..3].ToString());
        }

        if (text.StartsWith("<!--") && !text.Contains("-->", StringComparison.Ordinal))
        {
            Close();
            return LineWith(lines, i, "-->");
        }

        if (text.StartsWith("<table", StringComparison.OrdinalIgnoreCase))
        {
            Close();
            var last = LineWith(lines, i, "</table");
            Add(HtmlTable.Read(source, start, lines[last].End, _before ?? VisibleText.Empty));
            return last;
        }

        if (IsHtmlHeading(text, out var level))
        {
            Close();
            var last = text.Contains("</", StringComparison.Ordinal) ? i : LineWith(lines, i, level == BoldLevel ? "</summary" : "</h");
            Heading(level, [.. lines.Skip(i).Take(last + 1 - i)]);
            return last;
        }

        if (text[0] == '#' && HashLevel(text) is var hashes and > 0)
        {
            Close();
            Heading(hashes, [(start + line.IndexOf('#') + hashes, end)]);
            return i;
        }

        return Rest(lines, i, line, text);
    }

    private int Rest(List<(int Start, int End)> lines, int i, ReadOnlySpan<char> line, ReadOnlySpan<char> text)
    {
        var (start, end) = lines[i];
        if (_open.Count == 1 && _kind == ProseBlockKind.Paragraph && IsUnderline(text))
        {
            var heading = _open[0];
            _open.Clear();
            Heading(text[0] == '=' ? 1 : 2, [heading]);
            return i;
        }

        if (
            text.Contains('|')
            && i + 1 < lines.Count
            && PipeTable.IsRule(source.AsSpan(lines[i + 1].Start, lines[i + 1].End - lines[i + 1].Start))
        )
        {
            var caption = _open.Count > 0 ? InlineMarkup.Read(source, [_open[^1]]) : _before;
            Close();
            var (cells, last) = PipeTable.Read(source, lines, i, caption ?? VisibleText.Empty);
            Add(cells);
            return last;
        }

        var indent = line.Length - line.TrimStart().Length;
        if (ListMarker.LengthOf(line[indent..]) is var marker and > 0)
        {
            Close();
            (_kind, _indent) = (ProseBlockKind.Item, indent);
            _open.Add((start + indent + marker, end));
        }
        else if (indent >= 4 && _open.Count == 0 && _leads.Count == 0)
        {
            // Indented code.
            return i;
        }
        else if (!IsDefinition(text))
        {
            var quote = text[0] == '>' ? 1 : 0;
            _indent = _open.Count == 0 ? indent : _indent;
            _open.Add((start + indent + quote, end));
        }

        if (_open.Count == 1 && _kind == ProseBlockKind.Paragraph && IsBoldLine(text) && NextIsFree(lines, i))
        {
            var bold = _open[0];
            _open.Clear();
            Heading(BoldLevel, [bold]);
        }

        return i;
    }

    private void Close()
    {
        if (_open.Count == 0)
        {
            return;
        }

        var text = InlineMarkup.Read(source, _open);
        _open.Clear();
        // A paragraph that is set in belongs to the item above it.
        if (_kind == ProseBlockKind.Item || _indent > 0)
        {
            while (_leads.Count > 0 && _leads[^1].Indent >= _indent)
            {
                _leads.RemoveAt(_leads.Count - 1);
            }
        }
        else
        {
            _leads.Clear();
        }

        _blocks.Add(new ProseBlock(_kind, text, _path) { Lead = _leads.Count > 0 ? _leads[^1].Text : null });
        if (_kind == ProseBlockKind.Item)
        {
            _leads.Add((_indent, text));
        }
        else if (text.Text.AsSpan().TrimEnd() is [.., ':' or '：'])
        {
            _leads.Add((-1, text));
        }

        _before = text;
        (_kind, _indent) = (ProseBlockKind.Paragraph, 0);
    }

    private void Heading(int level, List<(int Start, int End)> pieces)
    {
        var text = InlineMarkup.Read(source, pieces);
        while (_headings.Count > 0 && _headings[^1].Level >= level)
        {
            _headings.RemoveAt(_headings.Count - 1);
        }

        _blocks.Add(new ProseBlock(ProseBlockKind.Heading, text, _path = [.. _headings.Select(h => h.Text)]));
        _headings.Add((level, text));
        _path = _path.Add(text);
        _leads.Clear();
        _before = text;
        (_kind, _indent) = (ProseBlockKind.Paragraph, 0);
    }

    private void Add(IEnumerable<ProseBlock> cells)
    {
        _blocks.AddRange(cells.Select(c => c with { Path = _path }));
        _before = null;
    }

    private int EndOfFence(List<(int Start, int End)> lines, int i, string fence)
    {
        for (var at = i + 1; at < lines.Count; at++)
        {
            if (source.AsSpan(lines[at].Start, lines[at].End - lines[at].Start).TrimStart().StartsWith(fence))
            {
                return at;
            }
        }

        return lines.Count - 1;
    }

    private int LineWith(List<(int Start, int End)> lines, int i, string end)
    {
        for (var at = i; at < lines.Count; at++)
        {
            if (source.AsSpan(lines[at].Start, lines[at].End - lines[at].Start).Contains(end, StringComparison.OrdinalIgnoreCase))
            {
                return at;
            }
        }

        return lines.Count - 1;
    }

    private bool NextIsFree(List<(int Start, int End)> lines, int i) =>
        i + 1 >= lines.Count
        || source.AsSpan(lines[i + 1].Start, lines[i + 1].End - lines[i + 1].Start).Trim() is var next
            && (next.IsEmpty || ListMarker.LengthOf(next) > 0);

    private static bool IsHtmlHeading(ReadOnlySpan<char> text, out int level)
    {
        level = 0;
        if (text.StartsWith("<summary", StringComparison.OrdinalIgnoreCase))
        {
            level = BoldLevel;
        }
        else if (text.Length > 3 && text[0] == '<' && text[1] is 'h' or 'H' && char.IsBetween(text[2], '1', '6'))
        {
            level = text[2] - '0';
        }

        return level > 0;
    }

    private static int HashLevel(ReadOnlySpan<char> text)
    {
        var level = text.IndexOfAnyExcept('#');
        return level is > 0 and <= 6 ? level : 0;
    }

    private static bool IsUnderline(ReadOnlySpan<char> text) =>
        text.Length > 2 && text[0] is '=' or '-' && text.IndexOfAnyExcept(text[0]) < 0;

    private static bool IsDefinition(ReadOnlySpan<char> text) => text[0] == '[' && text.IndexOf("]:") is > 0 and < 100;

    private static bool IsBoldLine(ReadOnlySpan<char> text)
    {
        var bare = text.TrimEnd(':');
        return bare.Length is > 4 and < LongestBold
            && (
                (bare.StartsWith("**") && bare.EndsWith("**") && bare[2..^2].IndexOf("**") < 0)
                || (bare.StartsWith("<b>", StringComparison.OrdinalIgnoreCase) && bare.EndsWith("</b>", StringComparison.OrdinalIgnoreCase))
            );
    }
}
