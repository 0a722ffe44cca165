using System.Collections.Immutable;
using Graph.Ask.Lineage;

namespace Graph.Draw.Lineage;

/// <summary>A lineage that is small enough to be drawn.</summary>
/// <param name="Lineage">What is drawn: nodes, and nodes that stand for several.</param>
/// <param name="Folded">For each node that stands for several, those that it stands for, sorted by key.</param>
/// <param name="LeftOut">Nodes of the families that are not drawn at all, sorted by key; only where there are too many families.</param>
/// <param name="FamiliesLeftOut">How many families those are.</param>
public sealed record FoldedLineage(
    LineageGraph Lineage,
    ImmutableDictionary<string, ImmutableArray<LineageNode>> Folded,
    ImmutableArray<LineageNode> LeftOut,
    int FamiliesLeftOut
)
{
    /// <summary>How many nodes are folded into others.</summary>
    public int FoldedCount => Folded.Values.Sum(nodes => nodes.Length);

    /// <summary>The nodes that a drawn node stands for: itself where it stands for no others.</summary>
    public ImmutableArray<LineageNode> Inside(LineageNode drawn)
    {
        ArgumentNullException.ThrowIfNull(drawn);
        return Folded.TryGetValue(drawn.Key, out var inside) ? inside : [drawn];
    }
}
