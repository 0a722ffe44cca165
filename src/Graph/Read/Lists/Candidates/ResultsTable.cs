using Graph.Read.Lists.Parts;
using Graph.Text;

namespace Graph.Read.Lists.Candidates;

/// <summary>Whether a table compares what papers achieve, and lists none: names, numbers, and no link to a paper.</summary>
internal static class ResultsTable
{
    // One column of numbers may count stars or citations.
    private const int MinNumbers = 2;

    /// <summary>Whether it does.</summary>
    public static bool Is(TableShape shape, TableColumns columns) =>
        !columns.Parts.Any(PartLink.LeadsToPaper)
        && Enumerable.Range(0, columns.Count).Count(column => column != shape.TitleColumn && HoldsNumbers(columns, column)) >= MinNumbers;

    private static bool HoldsNumbers(TableColumns columns, int column) => columns.CountCells(column, IsNumber) * 2 > columns.RowCount;

    // A year is not a result.
    private static bool IsNumber(string words)
    {
        var cell = words.AsSpan().Trim(" *~%-–\n");
        return cell.ContainsAnyInRange('0', '9') && !PlainText.HasLetter(cell) && !(cell.Length == 4 && cell[0] is '1' or '2');
    }
}
