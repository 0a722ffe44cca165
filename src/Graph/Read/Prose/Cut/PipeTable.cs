using System.Collections.Immutable;

namespace Graph.Read.Prose.Cut;

/// <summary>Reads a table of Markdown, whose cells stand between vertical bars.</summary>
internal static class PipeTable
{
    /// <summary>A table with more columns than this is data, which is not read.</summary>
    public const int MostColumns = 200;

    /// <summary>Whether a line is the rule below the heads of a table.</summary>
    public static bool IsRule(ReadOnlySpan<char> line)
    {
        var text = line.Trim();
        return text.Length > 2 && text.Contains('-') && text.Contains('|') && text.IndexOfAnyExcept("|-: \t") < 0;
    }

    /// <summary>Reads the table whose heads stand on a line.</summary>
    /// <returns>Its blocks, without path, and its last line.</returns>
    public static (List<ProseBlock> Blocks, int Last) Read(string source, List<(int Start, int End)> lines, int first, VisibleText caption)
    {
        var columns = Cells(source, lines[first]);
        var isTable = columns.Length <= MostColumns;
        var table = new ProseTable(columns, caption);
        var blocks = columns.Select(c => new ProseBlock(ProseBlockKind.Column, c, []) { Row = new ProseRow(table, columns) }).ToList();
        var last = first + 1;
        while (
            last + 1 < lines.Count
            && source.AsSpan(lines[last + 1].Start, lines[last + 1].End - lines[last + 1].Start) is var line
            && line.Contains('|')
        )
        {
            last++;
            if (!isTable)
            {
                continue;
            }

            var row = new ProseRow(table, Cells(source, lines[last]));
            if (row.Cells.Length > MostColumns)
            {
                continue;
            }

            table.Rows.Add(row);
            blocks.AddRange(
                row.Cells.Select(
                    (c, i) => new ProseBlock(ProseBlockKind.Cell, c, []) { Row = row, Column = i < columns.Length ? columns[i] : null }
                )
            );
        }

        return (isTable ? blocks : [], last);
    }

    private static ImmutableArray<VisibleText> Cells(string source, (int Start, int End) line)
    {
        var cells = ImmutableArray.CreateBuilder<VisibleText>();
        var (start, end) = line;
        while (end > start && char.IsWhiteSpace(source[end - 1]))
        {
            end--;
        }

        while (start < end && char.IsWhiteSpace(source[start]))
        {
            start++;
        }

        start += start < end && source[start] == '|' ? 1 : 0;
        end -= end > start && source[end - 1] == '|' ? 1 : 0;
        var from = start;
        for (var at = start; at <= end; at++)
        {
            if (at == end || (source[at] == '|' && source[at - 1] != '\\'))
            {
                cells.Add(InlineMarkup.Read(source, [(from, at)]));
                from = at + 1;
            }
        }

        return cells.ToImmutable();
    }
}
