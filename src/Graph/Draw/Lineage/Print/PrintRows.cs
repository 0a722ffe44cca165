using System.Collections.Immutable;
using Graph.Ask.Lineage;

namespace Graph.Draw.Lineage.Print;

/// <summary>Puts the nodes of a cluster into rows: time runs downwards, and what builds on the same shares a row.</summary>
internal sealed class PrintRows(LineageCluster cluster, LineageColumns columns, LineageHues hues)
{
    private readonly ILookup<string, LineageEdge> _bases = cluster.Edges.ToLookup(e => e.From, StringComparer.Ordinal);
    private readonly HashSet<string> _builtOn = cluster.Edges.Select(e => e.To).ToHashSet(StringComparer.Ordinal);

    /// <summary>The rows, top to bottom; those of unknown years come last.</summary>
    public ImmutableArray<PrintRow> All =>
        [
            .. cluster
                .Nodes.GroupBy(n => (n.Year, Rank: columns.Rank(n.Key)))
                .OrderBy(g => g.Key.Year ?? int.MaxValue)
                .ThenBy(g => g.Key.Rank)
                .SelectMany(g => Rows(g.Key.Year, g)),
        ];

    private IEnumerable<PrintRow> Rows(int? year, IEnumerable<LineageNode> nodes)
    {
        var all = nodes.ToList();
        var leaves = all.Where(n => !_builtOn.Contains(n.Key))
            .GroupBy(n => string.Join('\n', _bases[n.Key].Select(e => e.To)), StringComparer.Ordinal)
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => Row(year, g, false));
        var builtOn = all.Where(n => _builtOn.Contains(n.Key))
            .OrderBy(n => hues[n.Key])
            .ThenBy(n => n.Name, StringComparer.Ordinal)
            .ThenBy(n => n.Key, StringComparer.Ordinal)
            .Select(n => Row(year, [n], true));
        return leaves.Concat(builtOn);
    }

    // Counts come last, the others by branch and name.
    private PrintRow Row(int? year, IEnumerable<LineageNode> nodes, bool hasStem)
    {
        var sorted = nodes
            .OrderBy(n => n.Labels.IsEmpty)
            .ThenBy(n => hues[n.Key])
            .ThenBy(n => n.IsPaper)
            .ThenBy(n => n.Name, StringComparer.Ordinal)
            .ThenBy(n => n.Key, StringComparer.Ordinal)
            .ToImmutableArray();
        var bases = sorted.SelectMany(n => _bases[n.Key]).GroupBy(e => e.To, StringComparer.Ordinal).Select(g => g.ToImmutableArray());
        return new PrintRow(year, sorted, [.. bases], hasStem);
    }
}
