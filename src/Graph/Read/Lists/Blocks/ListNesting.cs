namespace Graph.Read.Lists.Blocks;

/// <summary>Keeps which lists and which of their items are open.</summary>
internal sealed class ListNesting
{
    /// <summary>A list item or table inside more than this many others is not a list that people write.</summary>
    public const int MaxDepth = 256;

    private readonly Stack<ListItem> _items = new();
    private readonly Stack<int> _lists = new();
    private int _listCount;

    /// <summary>The innermost item that is open; null where none is.</summary>
    public ListItem? Item => _items.Count > 0 ? _items.Peek() : null;

    /// <summary>Starts a list.</summary>
    public void OpenList()
    {
        if (_lists.Count < MaxDepth)
        {
            _lists.Push(++_listCount);
        }
    }

    /// <summary>Ends a list, if one is open.</summary>
    public void CloseList() => _lists.TryPop(out _);

    /// <summary>Starts an item of the open list.</summary>
    public void OpenItem(int at)
    {
        if (_items.Count < MaxDepth)
        {
            _items.Push(new ListItem(Item, _lists.Count > 0 ? _lists.Peek() : 0, at));
        }
    }

    /// <summary>Ends an item, if one is open.</summary>
    public void CloseItem() => _items.TryPop(out _);
}
