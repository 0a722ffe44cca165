using Graph.Ask.Lineage;

namespace Graph.Draw.Lineage;

/// <summary>Which nodes of a family and year are drawn first when there is not room for all.</summary>
internal sealed class FoldingRanks : IComparer<LineageNode>
{
    private readonly LineageFamilies _families;
    private readonly Dictionary<string, int> _descendants = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _rounds = new(StringComparer.Ordinal);

    /// <param name="lineage">The whole lineage.</param>
    /// <param name="families">Its families.</param>
    public FoldingRanks(LineageGraph lineage, LineageFamilies families)
    {
        _families = families;
        foreach (var node in lineage.Nodes)
        {
            for (var edge = families.MainEdge(node.Key); edge is not null; edge = families.MainEdge(edge.To))
            {
                _descendants[edge.To] = _descendants.GetValueOrDefault(edge.To) + 1;
            }
        }

        foreach (var group in lineage.Nodes.GroupBy(n => (families.Head(n.Key), n.Year)))
        {
            foreach (var (node, round) in group.Order(this).Select((n, i) => (n, i)))
            {
                _rounds[node.Key] = round;
            }
        }
    }

    /// <summary>The place of a node among those of its family and year, from 0.</summary>
    public int Round(string key) => _rounds[key];

    /// <summary>What is built on more comes first, then what more sources say on a stronger ground, then the key.</summary>
    public int Compare(LineageNode? x, LineageNode? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        var (left, right) = (_families.MainEdge(x.Key), _families.MainEdge(y.Key));
        var order = _descendants.GetValueOrDefault(y.Key).CompareTo(_descendants.GetValueOrDefault(x.Key));
        order = order != 0 ? order : (right?.Support ?? 0).CompareTo(left?.Support ?? 0);
        order = order != 0 ? order : (left?.Basis ?? 0).CompareTo(right?.Basis ?? 0);
        order = order != 0 ? order : (right?.Confidence ?? 0).CompareTo(left?.Confidence ?? 0);
        return order != 0 ? order : string.CompareOrdinal(x.Key, y.Key);
    }
}
