using System.Runtime.InteropServices;

namespace Graph.Read.Lists.Blocks;

/// <summary>
/// Puts blocks together from what Markdown and HTML say one after the other. Both speak to the same assembler, so that a table
/// that opens in one HTML block and closes in another, with Markdown between them, is one table.
/// </summary>
internal sealed class BlockAssembler
{
    // A list item or table inside more than this many others is not a list that people write.
    private const int MaxDepth = 256;

    // Longer words than these are joined no further, so that a paragraph of many runs takes linear time.
    private const int MaxMerged = 4096;

    private readonly List<Block> _blocks = [];
    private readonly List<int> _styleDepth = [0, 0, 0, 0, 0];
    private readonly Stack<ListItem> _items = new();
    private readonly Stack<int> _lists = new();
    private readonly Stack<RowInProgress> _rows = new();
    private List<Run> _runs = [];
    private LinkTarget? _link;
    private BlockKind _kind = BlockKind.Paragraph;
    private int _level;
    private int _listCount;
    private bool _isHeld;

    /// <summary>The blocks so far, in document order.</summary>
    public IReadOnlyList<Block> Blocks => _blocks;

    /// <summary>Whether a table cell is open.</summary>
    private bool InCell => _rows.Count > 0 && _rows.Peek().InCell;

    /// <summary>Ends the open block, if any, and starts one of a kind. Inside a cell or a held block it only breaks the line.</summary>
    public void Open(BlockKind kind, int level, int at)
    {
        Close(at);
        if (!InCell && !_isHeld)
        {
            _kind = kind;
            _level = level;
        }
    }

    /// <summary>Ends the open block. Inside a cell or a held block it only breaks the line.</summary>
    public void Close(int at)
    {
        if (InCell || _isHeld)
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
        if (!InCell)
        {
            _blocks.Add(
                new Block
                {
                    Kind = BlockKind.Rule,
                    Item = CurrentItem,
                    Start = start,
                    End = end,
                }
            );
        }
    }

    /// <summary>Adds words.</summary>
    public void Text(string text, int start, int end)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (_link is null && BareAddress.Find(text, 0) is { Length: > 0 } address)
        {
            AddAddress(text, address, start, end);
            return;
        }

        var styles = Styles();
        if (_runs.Count > 0)
        {
            ref var last = ref CollectionsMarshal.AsSpan(_runs)[^1];
            if (
                last.Kind == RunKind.Text
                && last.End == start
                && last.Styles == styles
                && ReferenceEquals(last.Link, _link)
                && last.Text.Length == last.End - last.Start
                && text.Length == end - start
                && last.Text.Length < MaxMerged
            )
            {
                last = last with { Text = last.Text + text, End = end };
                return;
            }
        }

        _runs.Add(new Run(RunKind.Text, text, styles, _link, start, end));
    }

    private void AddAddress(string text, TextRange address, int start, int end)
    {
        // Where the text is not the source's, letter by letter, all its parts share its place.
        var exact = text.Length == end - start;
        var (from, to) = exact ? (start + address.Start, start + address.End) : (start, end);
        Text(text[..address.Start], start, from);
        OpenLink(new LinkTarget(text[address.Start..address.End], from, IsBare: true));
        Text(text[address.Start..address.End], from, to);
        CloseLink(to);
        Text(text[address.End..], to, end);
    }

    /// <summary>Adds a picture.</summary>
    public void Image(string alternative, string url, int start, int end) =>
        _runs.Add(new Run(RunKind.Image, alternative, Styles(), _link, start, end, url));

    /// <summary>Ends a line of the open block.</summary>
    public void Break(bool hard, int start, int end)
    {
        if (_runs.Count > 0)
        {
            _runs.Add(new Run(hard ? RunKind.HardBreak : RunKind.SoftBreak, "", RunStyles.None, null, start, end));
        }
    }

    /// <summary>Starts or ends a style; an end without a start is left alone.</summary>
    public void Style(RunStyles style, bool on)
    {
        var index = System.Numerics.BitOperations.TrailingZeroCount((int)style);
        _styleDepth[index] = Math.Max(0, _styleDepth[index] + (on ? 1 : -1));
    }

    /// <summary>Starts a link; a link inside a link replaces it.</summary>
    public void OpenLink(LinkTarget link) => _link = link;

    /// <summary>Ends a link.</summary>
    public void CloseLink(int end)
    {
        if (_link is not null)
        {
            _link.End = end;
        }

        _link = null;
    }

    /// <summary>Starts a list.</summary>
    public void OpenList(int at)
    {
        Close(at);
        if (!InCell && _lists.Count < MaxDepth)
        {
            _lists.Push(++_listCount);
        }
    }

    /// <summary>Ends a list.</summary>
    public void CloseList(int at)
    {
        Close(at);
        if (!InCell && _lists.Count > 0)
        {
            _lists.Pop();
        }
    }

    /// <summary>Starts an item of the open list.</summary>
    public void OpenItem(int at)
    {
        Close(at);
        if (!InCell && _items.Count < MaxDepth)
        {
            _items.Push(new ListItem(CurrentItem, _lists.Count > 0 ? _lists.Peek() : 0, at));
        }
    }

    /// <summary>Ends an item.</summary>
    public void CloseItem(int at)
    {
        Close(at);
        if (!InCell && _items.Count > 0)
        {
            _items.Pop();
        }
    }

    /// <summary>Starts a table.</summary>
    public void OpenTable(int at)
    {
        Close(at);
        if (_rows.Count < MaxDepth)
        {
            _rows.Push(new RowInProgress(new Table(), _runs));
        }

        _runs = [];
    }

    /// <summary>Ends a table.</summary>
    public void CloseTable(int at)
    {
        if (_rows.Count == 0)
        {
            return;
        }

        CloseRow(at);
        var outer = _rows.Pop();
        _runs = outer.Before;
    }

    /// <summary>Starts a row.</summary>
    public void OpenRow(int at)
    {
        if (_rows.Count == 0)
        {
            OpenTable(at);
        }

        CloseRow(at);
        _rows.Peek().Open(at);
    }

    /// <summary>Starts a cell.</summary>
    public void OpenCell(bool header, int at, int rowSpan = 1)
    {
        if (_rows.Count == 0 || !_rows.Peek().IsOpen)
        {
            OpenRow(at);
        }

        CloseCell();
        var row = _rows.Peek();
        row.InCell = true;
        row.RowSpan = rowSpan;
        row.IsHeader &= header;
        _runs = [];
    }

    /// <summary>Ends a cell.</summary>
    public void CloseCell()
    {
        if (!InCell)
        {
            return;
        }

        var row = _rows.Peek();
        row.Add(_runs, row.RowSpan);
        row.InCell = false;
        _runs = [];
        ResetInline();
    }

    /// <summary>Ends a row.</summary>
    public void CloseRow(int at)
    {
        if (_rows.Count == 0 || !_rows.Peek().IsOpen)
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
            _blocks.Add(
                new Block
                {
                    Kind = BlockKind.Row,
                    Table = row.Table,
                    Cells = row.Cells,
                    Item = CurrentItem,
                    Start = row.Start,
                    End = at,
                }
            );
        }
    }

    /// <summary>Ends everything that is still open.</summary>
    public void Finish(int at)
    {
        while (_rows.Count > 0)
        {
            CloseTable(at);
        }

        Flush();
    }

    private ListItem? CurrentItem => _items.Count > 0 ? _items.Peek() : null;

    private RunStyles Styles()
    {
        var styles = RunStyles.None;
        for (var i = 0; i < _styleDepth.Count; i++)
        {
            if (_styleDepth[i] > 0)
            {
                styles |= (RunStyles)(1 << i);
            }
        }

        return styles;
    }

    private void Flush()
    {
        while (_runs.Count > 0 && _runs[^1].IsBreak)
        {
            _runs.RemoveAt(_runs.Count - 1);
        }

        if (_runs.Count > 0)
        {
            _blocks.Add(
                new Block
                {
                    Kind = _kind,
                    Level = _level,
                    Runs = _runs,
                    Item = CurrentItem,
                    Start = _runs[0].Start,
                    End = _runs[^1].End,
                }
            );
            _runs = [];
        }

        _kind = BlockKind.Paragraph;
        _level = 0;
        ResetInline();
    }

    // Markup that nobody closed ends with its block, so that one stray tag does not make the rest of the page bold.
    private void ResetInline()
    {
        _link = null;
        for (var i = 0; i < _styleDepth.Count; i++)
        {
            _styleDepth[i] = 0;
        }
    }
}
