using System.Collections.Immutable;

namespace Graph.Read.Prose.Cut;

/// <summary>Reads a table of HTML. Tables within it count as more of its cells.</summary>
internal sealed class HtmlTable
{
    // A longer cell is a paragraph that a table only puts in its place.
    private const int LongestCell = 200;

    private readonly string _source;
    private readonly int _end;
    private readonly List<List<VisibleText>> _rows = [];
    private readonly Dictionary<int, (int Left, VisibleText Text)> _spans = [];
    private int _heads;
    private int _cell = -1;
    private HtmlTag _cellTag;
    private VisibleText _caption;

    private HtmlTable(string source, int end, VisibleText caption)
    {
        _source = source;
        _end = end;
        _caption = caption;
    }

    /// <summary>Reads a table.</summary>
    /// <param name="source">The whole source.</param>
    /// <param name="start">Where it starts.</param>
    /// <param name="end">Where its last line ends.</param>
    /// <param name="caption">What stands directly before it.</param>
    /// <returns>Its blocks, without path.</returns>
    public static List<ProseBlock> Read(string source, int start, int end, VisibleText caption)
    {
        var table = new HtmlTable(source, end, caption);
        table.Scan(start);
        return table.Blocks();
    }

    private void Scan(int start)
    {
        var close = new ForwardSearch(_source, ">");
        var at = _source.IndexOf('<', start, _end - start);
        while (at >= 0)
        {
            var end = close.From(at);
            if (end < 0 || end >= _end)
            {
                break;
            }

            Tag(HtmlTag.Parse(_source.AsSpan(at, Math.Min(end + 1 - at, 2000))), at, end + 1);
            at = _source.IndexOf('<', end + 1, _end - end - 1);
        }

        CloseCell(_end);
    }

    private void Tag(HtmlTag tag, int start, int end)
    {
        switch (tag.Name)
        {
            case "tr":
                CloseCell(start);
                if (!tag.Closes)
                {
                    _rows.Add([]);
                }

                break;
            case "td" or "th" or "caption":
                CloseCell(start);
                if (!tag.Closes)
                {
                    (_cell, _cellTag) = (end, tag);
                    _heads = tag.Name == "th" && _rows.Count > 0 && _heads < _rows.Count && _rows[^1].Count == 0 ? _rows.Count : _heads;
                }

                break;
            case "table" when tag.Closes:
                CloseCell(start);
                break;
        }
    }

    private void CloseCell(int end)
    {
        if (_cell < 0)
        {
            return;
        }

        var text = InlineMarkup.Read(_source, [(_cell, Math.Max(_cell, end))]);
        _cell = -1;
        if (_cellTag.Name == "caption")
        {
            _caption = text;
            return;
        }

        if (_rows.Count == 0)
        {
            _rows.Add([]);
        }

        var row = _rows[^1];
        while (row.Count <= PipeTable.MostColumns && _spans.TryGetValue(row.Count, out var above) && above.Left > 0)
        {
            _spans[row.Count] = (above.Left - 1, above.Text);
            row.Add(above.Text);
        }

        for (var i = 0; i < _cellTag.Span && row.Count <= PipeTable.MostColumns; i++)
        {
            if (_cellTag.Rows > 1)
            {
                _spans[row.Count] = (_cellTag.Rows - 1, text);
            }

            row.Add(text);
        }
    }

    private List<ProseBlock> Blocks()
    {
        // A table without heads is headed by its first row.
        var heads = Math.Clamp(_heads is > 0 and <= 2 ? _heads : 1, 0, _rows.Count);
        ImmutableArray<VisibleText> columns = heads > 0 ? [.. _rows[heads - 1]] : [];
        var table = new ProseTable(columns, _caption);
        var blocks = columns
            .Distinct()
            .Select(c => new ProseBlock(ProseBlockKind.Column, c, []) { Row = new ProseRow(table, columns) })
            .ToList();
        foreach (var cells in _rows.Skip(heads))
        {
            var row = new ProseRow(table, [.. cells]);
            table.Rows.Add(row);
            for (var i = 0; i < cells.Count; i++)
            {
                if (i == 0 || !ReferenceEquals(cells[i], cells[i - 1]))
                {
                    var kind = cells[i].Text.Length > LongestCell ? ProseBlockKind.Paragraph : ProseBlockKind.Cell;
                    blocks.Add(new ProseBlock(kind, cells[i], []) { Row = row, Column = i < columns.Length ? columns[i] : null });
                }
            }
        }

        return blocks;
    }
}
