using System.Runtime.CompilerServices;
using Graph.Query.Values;

namespace Graph.Query.Storage;

/// <summary>The values of one property over all nodes, or over all relationships.</summary>
internal abstract class PropertyColumn(OwnerMap owners)
{
    /// <summary>Who has the property, and where the values stand.</summary>
    public OwnerMap Owners { get; } = owners;

    /// <summary>How many have the property.</summary>
    public int Count => Owners.Count;

    /// <summary>Those that have the property, in order.</summary>
    public IEnumerable<int> Ids => Owners.Ids;

    /// <summary>Small numbers for the values, by which they can be grouped; null for a column that has none.</summary>
    public virtual IColumnCodes? Codes => null;

    /// <summary>The value; null where the node or relationship does not have the property.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Value Get(int id)
    {
        var position = Owners.Position(id);
        return position < 0 ? default : At(position);
    }

    /// <summary>The hash of the value at a position.</summary>
    public virtual int HashAt(int position) => ValueEquivalence.Hash(At(position));

    /// <summary>The hash that a value equal to this one would have in this column.</summary>
    public virtual int HashOf(Value value) => ValueEquivalence.Hash(value);

    protected abstract Value At(int position);
}
