namespace Graph.Read.Lists.Blocks;

/// <summary>Puts tables together, also one inside another's cell: each row becomes a block, the first row of header cells the table's
/// header.</summary>
/// <param name="blocks">Where rows go.</param>
/// <param name="runs">Collects what a cell says.</param>
/// <param name="lists">Which list item the table stands in.</param>
internal sealed class TableAssembler(List<Block> blocks, RunCollector runs, ListNesting lists)
{
    private readonly Stack<RowInProgress> _rows = new();

    /// <summary>Whether a table is open.</summary>
    public bool IsOpen => _rows.Count > 0;

    /// <summary>Whether a row of the innermost table is open.</summary>
    public bool IsRowOpen => _rows.Count > 0 && _rows.Peek().IsOpen;

    /// <summary>Whether a cell of the innermost table is open.</summary>
    public bool InCell => _rows.Count > 0 && _rows.Peek().InCell;

    /// <summary>Starts a table; what the cell around it said so far waits until the table ends.</summary>
    public void Open()
    {
        if (_rows.Count < ListNesting.MaxDepth)
        {
            _rows.Push(new RowInProgress(new Table(), runs.Runs));
        }

        runs.GoOnWith([]);
    }

    /// <summary>Ends a table, if one is open.</summary>
    public void Close(int at)
    {
        if (IsOpen)
        {
            CloseRow(at);
            runs.GoOnWith(_rows.Pop().Before);
        }
    }

    /// <summary>Starts a row of the open table.</summary>
    public void OpenRow(int at)
    {
        CloseRow(at);
        _rows.Peek().Open(at);
    }

    /// <summary>Starts a cell of the open row.</summary>
    public void OpenCell(bool header, int rowSpan)
    {
        CloseCell();
        var row = _rows.Peek();
        row.InCell = true;
        row.RowSpan = rowSpan;
        row.IsHeader &= header;
        runs.GoOnWith([]);
    }

    /// <summary>Ends a cell, if one is open.</summary>
    public void CloseCell()
    {
        if (!InCell)
        {
            return;
        }

        var row = _rows.Peek();
        row.Add(runs.Runs, row.RowSpan);
        row.InCell = false;
        runs.GoOnWith([]);
        runs.CloseMarkup();
    }

    /// <summary>Ends a row, if one is open; a row without cells is left out.</summary>
    public void CloseRow(int at)
    {
        if (!IsRowOpen)
        {
            return;
        }

        CloseCell();
        var row = _rows.Peek();
        row.IsOpen = false;
        row.AddSpanned();
        if (row.Cells.Count == 0)
        {
            return;
        }

        if (row.IsHeader && row.Table.Header.Count == 0)
        {
            row.Table.Header = row.Cells;
        }
        else
        {
            blocks.Add(BlockOf(row, at));
        }
    }

    private Block BlockOf(RowInProgress row, int end) =>
        new()
        {
            Kind = BlockKind.Row,
            Table = row.Table,
            Cells = row.Cells,
            Item = lists.Item,
            Start = row.Start,
            End = end,
        };
}
