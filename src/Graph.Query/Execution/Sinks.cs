using Graph.Query.Values;

namespace Graph.Query.Execution;

/// <summary>The end of a query: keeps the columns of each row.</summary>
internal sealed class ResultSink(int[] slots, Budget budget) : Operator(null)
{
    public List<Value[]> Rows { get; } = [];

    public override bool Push(Value[] row)
    {
        budget.AddResultRow();
        Rows.Add(Array.ConvertAll(slots, slot => row[slot]));
        return true;
    }

    public override void Reset() => Rows.Clear();
}

/// <summary>The end of <c>EXISTS</c>: one row is enough.</summary>
internal sealed class ExistsSink() : Operator(null)
{
    public bool Found { get; private set; }

    public override bool Push(Value[] row)
    {
        Found = true;
        return false;
    }

    public override void Reset() => Found = false;
}

/// <summary>The end of <c>COUNT</c>.</summary>
internal sealed class CountSink() : Operator(null)
{
    public long Count { get; private set; }

    public override bool Push(Value[] row)
    {
        Count++;
        return true;
    }

    public override void Reset() => Count = 0;
}

/// <summary>The end of <c>COLLECT</c>: keeps one slot of each row.</summary>
internal sealed class CollectSink(int slot) : Operator(null)
{
    private readonly List<Value> _items = [];

    public Value[] Items => [.. _items];

    public override bool Push(Value[] row)
    {
        _items.Add(row[slot]);
        return true;
    }

    public override void Reset() => _items.Clear();
}

/// <summary>The end of a pipeline inside another: hands each row on, and remembers that there was one and whether more are
/// wanted.</summary>
internal sealed class ForwardSink(Operator outer) : Operator(null)
{
    public bool Found { get; private set; }

    public bool Stopped { get; private set; }

    public override bool Push(Value[] row)
    {
        Found = true;
        Stopped = !outer.Push(row);
        return !Stopped;
    }

    public override void Reset() => (Found, Stopped) = (false, false);
}
