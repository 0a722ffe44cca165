using Graph.Query.Values;

namespace Graph.Query.Execution.Grouping;

/// <summary>Numbers the groups of rows that have equivalent keys, in the order in which they come.</summary>
internal abstract class Groups
{
    /// <summary>How many groups there are.</summary>
    public abstract int Count { get; }

    /// <summary>The number of a row's group, from 0.</summary>
    public abstract int Of(Value[] row);

    /// <summary>Writes the keys of a group into slots of a row.</summary>
    public abstract void Write(int group, Value[] row, int[] slots);

    public abstract void Clear();
}
