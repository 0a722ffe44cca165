using Graph.Query.Values;

namespace Graph.Query.Storage;

/// <summary>The values of one property over all nodes, or over all relationships.</summary>
internal abstract class PropertyColumn
{
    /// <summary>How many have the property.</summary>
    public abstract int Count { get; }

    /// <summary>Those that have the property, in order.</summary>
    public abstract IEnumerable<int> Ids { get; }

    /// <summary>The value; null where the node or relationship does not have the property.</summary>
    public abstract Value Get(int id);
}
