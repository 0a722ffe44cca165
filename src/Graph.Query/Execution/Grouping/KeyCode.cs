using System.Runtime.CompilerServices;
using Graph.Query.Storage;
using Graph.Query.Values;

namespace Graph.Query.Execution.Grouping;

/// <summary>A key that is a property of a node or relationship, or one of them itself, as a small number.</summary>
/// <param name="slot">Where the node or relationship stands.</param>
/// <param name="codes">The codes of the property.</param>
internal sealed class KeyCode(PropertyGraph graph, int slot, ValueKind kind, IColumnCodes codes)
{
    /// <summary>The row's key has no code: what stands in the slot is not of this graph.</summary>
    public const int None = -1;

    public int Bound => codes.Bound;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Of(Value[] row)
    {
        ref readonly var owner = ref row[slot];
        return owner.Kind == kind && owner.Graph == graph ? codes.Of(owner.AsId)
            : owner.IsNull ? 0
            : None;
    }

    public Value Decode(int code) => codes.Decode(code);
}
