namespace Graph.Query.Binding;

/// <summary>What all binders of one query share.</summary>
internal sealed class BindingContext(string text, CompileBudget budget)
{
    private readonly List<int> _used = [];

    public string Text { get; } = text;

    public CompileBudget Budget { get; } = budget;

    /// <summary>How many slots the row needs.</summary>
    public int SlotCount { get; private set; }

    /// <summary>The queries that stand in expressions; they are planned together with the query around them.</summary>
    public List<BoundQuery> Subqueries { get; } = [];

    /// <summary>A place in <see cref="UsedSince"/>.</summary>
    public int Mark => _used.Count;

    public int NewSlot() => SlotCount++;

    public void Use(int slot) => _used.Add(slot);

    /// <summary>The slots that were read by what was bound since the mark.</summary>
    public HashSet<int> UsedSince(int mark)
    {
        Budget.Step(_used.Count - mark);
        return [.. _used.Skip(mark)];
    }
}
