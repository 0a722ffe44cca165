namespace Graph.Extract.Blocks;

/// <summary>A table that is being put together: the row that is open, if any.</summary>
/// <param name="table">The table.</param>
/// <param name="before">The pieces that were open before the table.</param>
internal sealed class RowInProgress(Table table, List<Piece> before)
{
    /// <summary>The table.</summary>
    public Table Table { get; } = table;

    /// <summary>The pieces that were open before the table.</summary>
    public List<Piece> Before { get; } = before;

    /// <summary>The cells so far.</summary>
    public List<IReadOnlyList<Piece>> Cells { get; private set; } = [];

    /// <summary>Offset of the row's first character in the source.</summary>
    public int Start { get; private set; }

    /// <summary>Whether a row is open.</summary>
    public bool IsOpen { get; set; }

    /// <summary>Whether a cell is open.</summary>
    public bool InCell { get; set; }

    /// <summary>Whether all cells so far are header cells.</summary>
    public bool IsHeader { get; set; }

    /// <summary>Starts a row.</summary>
    public void Open(int at)
    {
        Cells = [];
        Start = at;
        IsOpen = true;
        IsHeader = true;
    }
}
