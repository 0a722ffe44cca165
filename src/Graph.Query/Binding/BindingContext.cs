using Graph.Query.Syntax;

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

    /// <summary>What was used and made so far, for <see cref="UsedSince"/>.</summary>
    public (int Used, int Slots) Mark => (_used.Count, SlotCount);

    public int NewSlot() => SlotCount++;

    /// <summary>A variable with a slot of its own.</summary>
    /// <exception cref="QueryException">The scope has one of that name.</exception>
    public Symbol NewSymbol(string name, TypeSet kinds, Scope scope, TextSpan span) =>
        scope.Find(name) is null ? new Symbol(name, NewSlot(), kinds) : throw Scope.AlreadyBound(name, span);

    public void Use(int slot) => _used.Add(slot);

    /// <summary>The slots that were read by what was bound since the mark, but for those that it made itself. Only they are kept for the
    /// next mark around: what is nested would else be counted once for each level.</summary>
    public HashSet<int> UsedSince((int Used, int Slots) mark)
    {
        Budget.Step(_used.Count - mark.Used);
        HashSet<int> used = [.. _used.Skip(mark.Used).Where(slot => slot < mark.Slots)];
        _used.RemoveRange(mark.Used, _used.Count - mark.Used);
        _used.AddRange(used);
        return used;
    }
}
