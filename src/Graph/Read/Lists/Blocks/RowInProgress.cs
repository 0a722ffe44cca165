namespace Graph.Read.Lists.Blocks;

/// <summary>A table that is being put together: the row that is open, if any.</summary>
/// <param name="table">The table.</param>
/// <param name="before">The runs that were open before the table.</param>
internal sealed class RowInProgress(Table table, List<Run> before)
{
    private readonly Dictionary<int, (IReadOnlyList<Run> Runs, int Rows)> _spans = [];

    /// <summary>How many rows the open cell spans.</summary>
    public int RowSpan { get; set; } = 1;

    /// <summary>The table.</summary>
    public Table Table { get; } = table;

    /// <summary>The runs that were open before the table.</summary>
    public List<Run> Before { get; } = before;

    /// <summary>The cells so far.</summary>
    public List<IReadOnlyList<Run>> Cells { get; private set; } = [];

    /// <summary>Offset of the row's first character in the source.</summary>
    public int Start { get; private set; }

    /// <summary>Whether a row is open.</summary>
    public bool IsOpen { get; set; }

    /// <summary>Whether a cell is open.</summary>
    public bool InCell { get; set; }

    /// <summary>Whether all cells so far are header cells.</summary>
    public bool IsHeader { get; set; }

    /// <summary>Adds a cell, after those that reach down from rows above.</summary>
    /// <param name="runs">What it says.</param>
    /// <param name="rows">How many rows it spans.</param>
    public void Add(IReadOnlyList<Run> runs, int rows)
    {
        AddSpanned();
        if (rows > 1)
        {
            _spans[Cells.Count] = (runs, rows - 1);
        }

        Cells.Add(runs);
    }

    /// <summary>Adds the cells that reach down into the next columns.</summary>
    public void AddSpanned()
    {
        while (_spans.TryGetValue(Cells.Count, out var span))
        {
            if (span.Rows == 1)
            {
                _spans.Remove(Cells.Count);
            }
            else
            {
                _spans[Cells.Count] = (span.Runs, span.Rows - 1);
            }

            Cells.Add(span.Runs);
        }
    }

    /// <summary>Starts a row.</summary>
    public void Open(int at)
    {
        Cells = [];
        Start = at;
        IsOpen = true;
        IsHeader = true;
    }
}
