using System.Collections.Immutable;

namespace Graph.Ask.Tables;

/// <summary>The forms of tables: the one list of them.</summary>
public static class TableFormats
{
    /// <summary>All forms.</summary>
    public static ImmutableArray<ITableFormat> All { get; } =
    [new JsonTableFormat(), new CsvTableFormat(), new MarkdownTableFormat(), new LatexTableFormat()];

    /// <summary>Their names.</summary>
    public static ImmutableArray<string> Names { get; } = [.. All.Select(f => f.Name)];

    /// <summary>Writes a table in a form.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no form of that name.</exception>
    public static void Write(IAnswerTable table, string name, TextWriter output)
    {
        var format = All.FirstOrDefault(f => f.Name == name) ?? throw new ArgumentOutOfRangeException(nameof(name), name, "No such form.");
        format.Write(table, output);
    }

    /// <summary>The values of a row as people read them.</summary>
    internal static IEnumerable<string> Texts(this IAnswerTable table, int row) =>
        Enumerable.Range(0, table.Columns.Count).Select(column => table.Text(row, column));
}
