namespace Graph.Read.Lists.Blocks;

/// <summary>
/// Puts blocks together from what Markdown and HTML say one after the other. Both speak to the same assembler, so that a table
/// that opens in one HTML block and closes in another, with Markdown between them, is one table.
/// </summary>
internal sealed class BlockAssembler
{
    private readonly List<Block> _blocks = [];
    private readonly RunCollector _runs = new();
    private readonly ListNesting _lists = new();
    private readonly TableAssembler _tables;
    private BlockKind _kind = BlockKind.Paragraph;
    private int _level;
    private bool _isHeld;

    public BlockAssembler() => _tables = new TableAssembler(_blocks, _runs, _lists);

    /// <summary>The blocks so far, in document order.</summary>
    public IReadOnlyList<Block> Blocks => _blocks;

    /// <summary>Ends the open block, if any, and starts one of a kind. Inside a cell or a held block it only breaks the line.</summary>
    public void Open(BlockKind kind, int level, int at)
    {
        Close(at);
        if (!_tables.InCell && !_isHeld)
        {
            _kind = kind;
            _level = level;
        }
    }

    /// <summary>Ends the open block. Inside a cell or a held block it only breaks the line.</summary>
    public void Close(int at)
    {
        if (_tables.InCell || _isHeld)
        {
            Break(hard: true, at, at);
            return;
        }

        Flush();
    }

    /// <summary>Keeps the open block in one piece until it is released, whatever blocks are written inside it.</summary>
    public void Hold() => _isHeld = true;

    /// <summary>Lets the open block end again.</summary>
    public void Release() => _isHeld = false;

    /// <summary>Adds something that separates blocks.</summary>
    public void Rule(int start, int end)
    {
        Close(start);
        if (!_tables.InCell)
        {
            _blocks.Add(
                new Block
                {
                    Kind = BlockKind.Rule,
                    Item = _lists.Item,
                    Start = start,
                    End = end,
                }
            );
        }
    }

    /// <summary>Adds words.</summary>
    public void Text(string text, int start, int end) => _runs.Text(text, start, end);

    /// <summary>Adds a picture.</summary>
    public void Image(string alternative, string url, int start, int end) => _runs.Image(alternative, url, start, end);

    /// <summary>Ends a line of the open block.</summary>
    public void Break(bool hard, int start, int end) => _runs.Break(hard, start, end);

    /// <summary>Starts or ends a style; an end without a start is left alone.</summary>
    public void Style(RunStyles style, bool on) => _runs.Style(style, on);

    /// <summary>Starts a link; a link inside a link replaces it.</summary>
    public void OpenLink(LinkTarget link) => _runs.OpenLink(link);

    /// <summary>Ends a link.</summary>
    public void CloseLink(int end) => _runs.CloseLink(end);

    /// <summary>Starts a list. Inside a cell it only breaks the line, as do the ends of lists and their items.</summary>
    public void OpenList(int at)
    {
        Close(at);
        if (!_tables.InCell)
        {
            _lists.OpenList();
        }
    }

    /// <summary>Ends a list.</summary>
    public void CloseList(int at)
    {
        Close(at);
        if (!_tables.InCell)
        {
            _lists.CloseList();
        }
    }

    /// <summary>Starts an item of the open list.</summary>
    public void OpenItem(int at)
    {
        Close(at);
        if (!_tables.InCell)
        {
            _lists.OpenItem(at);
        }
    }

    /// <summary>Ends an item.</summary>
    public void CloseItem(int at)
    {
        Close(at);
        if (!_tables.InCell)
        {
            _lists.CloseItem();
        }
    }

    /// <summary>Starts a table.</summary>
    public void OpenTable(int at)
    {
        Close(at);
        _tables.Open();
    }

    /// <summary>Ends a table.</summary>
    public void CloseTable(int at) => _tables.Close(at);

    /// <summary>Starts a row; where no table is open, one starts.</summary>
    public void OpenRow(int at)
    {
        if (!_tables.IsOpen)
        {
            OpenTable(at);
        }

        _tables.OpenRow(at);
    }

    /// <summary>Starts a cell; where no row is open, one starts.</summary>
    public void OpenCell(bool header, int at, int rowSpan = 1)
    {
        if (!_tables.IsRowOpen)
        {
            OpenRow(at);
        }

        _tables.OpenCell(header, rowSpan);
    }

    /// <summary>Ends a cell.</summary>
    public void CloseCell() => _tables.CloseCell();

    /// <summary>Ends a row.</summary>
    public void CloseRow(int at) => _tables.CloseRow(at);

    /// <summary>Ends everything that is still open.</summary>
    public void Finish(int at)
    {
        while (_tables.IsOpen)
        {
            CloseTable(at);
        }

        Flush();
    }

    private void Flush()
    {
        var runs = _runs.Take();
        if (runs.Count > 0)
        {
            _blocks.Add(
                new Block
                {
                    Kind = _kind,
                    Level = _level,
                    Runs = runs,
                    Item = _lists.Item,
                    Start = runs[0].Start,
                    End = runs[^1].End,
                }
            );
        }

        _kind = BlockKind.Paragraph;
        _level = 0;
        _runs.CloseMarkup();
    }
}
