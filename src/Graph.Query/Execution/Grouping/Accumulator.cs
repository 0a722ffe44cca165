using Graph.Query.Values;

namespace Graph.Query.Execution.Grouping;

/// <summary>One aggregate over all groups.</summary>
internal abstract class Accumulator
{
    /// <summary>Takes a row into a group; a group that is new has the number after the last.</summary>
    public abstract void Add(int group, Value[] row);

    /// <summary>The aggregate of a group.</summary>
    public abstract Value Result(int group);

    public abstract void Clear();
}
