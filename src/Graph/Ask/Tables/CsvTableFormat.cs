using System.Globalization;
using CsvHelper;

namespace Graph.Ask.Tables;

/// <summary>CSV with a header. A cell that a spreadsheet would run as a formula begins with an apostrophe.</summary>
internal sealed class CsvTableFormat : ITableFormat
{
    /// <inheritdoc/>
    public string Name => "csv";

    /// <inheritdoc/>
    public void Write(IAnswerTable table, TextWriter output)
    {
        using var csv = CsvWriter.Create(output, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true);
        WriteRow(csv, table.Columns);
        for (var row = 0; row < table.RowCount; row++)
        {
            WriteRow(csv, table.Texts(row));
        }
    }

    private static void WriteRow(CsvWriter csv, IEnumerable<string> cells)
    {
        foreach (var cell in cells)
        {
            csv.WriteField(Guarded(cell));
        }

        csv.EndRecord();
    }

    // "-3.5" is a number; "-3+cmd" is not, and spreadsheets would work it out.
    private static string Guarded(string cell) =>
        cell is ['=' or '@' or '\t', ..]
        || (cell is ['+' or '-', _, ..] && !double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out _))
            ? "'" + cell
            : cell;
}
