using Graph.Query.Values;

namespace Graph.Query.Execution;

/// <summary>One step of a running query: takes a row, changes slots of it, and pushes it on.</summary>
internal abstract class Operator(Operator? next)
{
    protected Operator Next => next!;

    /// <summary>Takes a row; false where no more rows are wanted.</summary>
    public abstract bool Push(Value[] row);

    /// <summary>No more rows come: an operator that held rows back pushes them now.</summary>
    public virtual void Complete(Value[] row) => next?.Complete(row);

    /// <summary>Forgets what it held, before the pipeline runs (again).</summary>
    public virtual void Reset() => next?.Reset();

    /// <summary>Runs the pipeline that begins here for one row.</summary>
    public void Run(Value[] row)
    {
        Reset();
        Push(row);
        Complete(row);
    }
}
