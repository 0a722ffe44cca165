using System.Collections.Immutable;
using Graph.Model;
using Graph.Read.Lists.Candidates;
using Graph.Read.Lists.Choosing;
using Graph.Read.Lists.Links;
using Graph.Read.Lists.Parts;
using Graph.Text;

namespace Graph.Read.Lists.Entries;

/// <summary>Reads the cells of a row that no field of the mention covers.</summary>
internal static class CellReader
{
    /// <summary>The cells in column order; empty for what is not a row.</summary>
    public static ImmutableArray<Cell> Read(SourceText source, Titled entry)
    {
        if (entry.Table is not { } table)
        {
            return [];
        }

        var cells = ImmutableArray.CreateBuilder<Cell>();
        for (var column = 0; column < table.Headers.Length; column++)
        {
            if (!IsCovered(table, column) && table.Headers[column].Length > 0)
            {
                cells.Add(new Cell(table.Headers[column], Value(source, entry, column)) { Lines = Lines(entry, column) });
            }
        }

        return cells.DrainToImmutable();
    }

    private static bool IsCovered(TableShape table, int column) =>
        column == table.TitleColumn
        || column == table.NameColumn
        || column == table.VenueColumn
        || table.WordOf(column)
            is LinkWord.Authors
                or LinkWord.Venue
                or LinkWord.Date
                or LinkWord.Paper
                or LinkWord.Code
                or LinkWord.Project
                or LinkWord.Demo
                or LinkWord.Video
                or LinkWord.Any;

    private static ImmutableArray<string> Lines(Titled entry, int column)
    {
        var (start, end) = entry.Words.Cut.CellRange(column);
        return start < end
            ? [.. entry.Text.Plain[start..end].Split('\n').Select(line => PlainText.Collapse(line)).Where(line => line.Length > 0)]
            : [];
    }

    private static Reading Value(SourceText source, Titled entry, int column)
    {
        var (start, end) = entry.Words.Cut.CellRange(column);
        var text = start < end ? PlainText.Collapse(entry.Text.Plain.AsSpan(start, end - start)) : "";
        return text.Length > 0
            ? new Reading(text, entry.Text.Quotes(start, end))
            : new Reading("", [QuoteReader.First(source, entry.Start, entry.End)]);
    }
}
