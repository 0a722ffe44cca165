using Graph.Read.Lists.Parts;
using Graph.Text;

namespace Graph.Read.Lists.Candidates;

/// <summary>The rows of a table, to be looked at column by column.</summary>
internal sealed class TableColumns
{
    // A title beyond this column is one that no reader would find.
    private const int MaxColumns = 64;

    private readonly IReadOnlyList<CutText> _rows;

    /// <summary>Takes the rows, at least one.</summary>
    public TableColumns(IReadOnlyList<CutText> rows)
    {
        _rows = rows;
        Count = Math.Min(MaxColumns, rows.Max(row => row.Parts.IsEmpty ? 0 : row.Parts.Max(part => part.Column)) + 1);
    }

    /// <summary>How many columns hold anything.</summary>
    public int Count { get; }

    /// <summary>How many rows there are.</summary>
    public int RowCount => _rows.Count;

    /// <summary>All parts of all rows.</summary>
    public IEnumerable<Part> Parts => _rows.SelectMany(row => row.Parts);

    /// <summary>The parts of a column, row by row.</summary>
    public IEnumerable<Part> PartsOf(int column) => Parts.Where(part => part.Column == column);

    /// <summary>In how many rows the words of a cell are of a kind.</summary>
    public int CountCells(int column, Func<string, bool> isOfKind) =>
        _rows.Count(row =>
        {
            var (start, end) = row.CellRange(column);
            return isOfKind(row.Text.Plain[start..end]);
        });

    /// <summary>How much the cells of a column look like titles, as a mean over the rows: 3 for a cell with as many words as a title, less
    /// for fewer; cells that hold links or dates alone count 0.</summary>
    public double TitleLikeness(int column) => _rows.Sum(row => TitleLikeness(row, column)) / _rows.Count;

    private static double TitleLikeness(CutText row, int column)
    {
        var words = row
            .Parts.Where(part => part.Column == column && part.Role == PartRole.Plain)
            .Select(part => PlainText.Count(part.Text));
        return words.DefaultIfEmpty(0).Max() switch
        {
            0 => 0,
            1 => 0.5,
            2 => 0.8,
            3 => 1.5,
            <= 25 => 3,
            _ => 0.5,
        };
    }
}
