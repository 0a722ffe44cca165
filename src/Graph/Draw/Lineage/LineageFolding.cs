using System.Collections.Immutable;
using Graph.Ask.Lineage;

namespace Graph.Draw.Lineage;

/// <summary>Makes a lineage small enough to be read: draws what matters most of each family and year, counts the rest.</summary>
/// <remarks>The largest families come first, as long as their share of the room is a node or more, and each with at least one of its
/// members, so that no head is alone. Then each family and year in turn shows its next best: what most is built on, then what is best
/// supported. What is drawn stays joined to its head.</remarks>
public sealed class LineageFolding
{
    // A family with less room than this shows one count for all its years.
    private const int RoomForCountsByYear = 20;

    private readonly LineageGraph _lineage;
    private readonly LineageFamilies _families;
    private readonly int _mostNodes;
    private readonly Dictionary<string, LineageNode> _nodes;
    private readonly IReadOnlySet<string> _refused;
    private readonly FoldingRanks _ranks;
    private readonly HashSet<string> _shown = new(StringComparer.Ordinal);
    private readonly HashSet<string> _byYear = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Head, int? Year), int> _hidden = [];

    private LineageFolding(LineageGraph lineage, int mostNodes, IReadOnlySet<string>? refused)
    {
        _refused = refused ?? ImmutableHashSet<string>.Empty;
        _lineage = lineage;
        _mostNodes = mostNodes;
        _families = LineageFamilies.Of(lineage);
        _nodes = lineage.Nodes.ToDictionary(n => n.Key, StringComparer.Ordinal);
        _ranks = new FoldingRanks(lineage, _families);
    }

    /// <summary>The lineage with at most <paramref name="mostNodes"/> nodes, counts among them.</summary>
    /// <param name="lineage">The whole lineage.</param>
    /// <param name="mostNodes">How many nodes may be drawn.</param>
    /// <param name="refused">Keys of nodes for which there is no room, however many may be drawn; null for none.</param>
    public static FoldedLineage Fold(LineageGraph lineage, int mostNodes, IReadOnlySet<string>? refused = null) =>
        lineage.Nodes.Length <= mostNodes && refused is null
            ? new FoldedLineage(lineage, ImmutableDictionary<string, ImmutableArray<LineageNode>>.Empty, [], 0)
            : new LineageFolding(lineage, mostNodes, refused).Run();

    private int Drawn => _shown.Count + _hidden.Count;

    private FoldedLineage Run()
    {
        var asked = _lineage.Roots.Length <= _mostNodes / 2 ? _lineage.Roots.ToHashSet(StringComparer.Ordinal) : [];
        var families = _lineage
            .Nodes.GroupBy(n => _families.Head(n.Key), StringComparer.Ordinal)
            .OrderByDescending(IsAsked)
            .ThenByDescending(f => f.Count())
            .ThenBy(f => f.Key, StringComparer.Ordinal)
            .ToList();
        var taken = families.TakeWhile((f, i) => (i == 0 || IsAsked(f) || Share(f) >= 1) && Take(f, i == 0)).ToList();
        foreach (var key in taken.SelectMany(f => f).Select(n => n.Key).Where(asked.Contains).Order(StringComparer.Ordinal))
        {
            Show(key);
        }

        // What did not fit with all that joins it to its head may be alone in its count after the others: then it takes the count's place.
        var inTurn = taken.SelectMany(f => f).OrderBy(n => _ranks.Round(n.Key)).ThenBy(n => n, _ranks).Select(n => n.Key).ToList();
        foreach (var key in inTurn.Concat(inTurn))
        {
            Show(key);
        }

        return Result(families.Skip(taken.Count).ToList());

        bool IsAsked(IGrouping<string, LineageNode> family) => family.Any(n => asked.Contains(n.Key));
    }

    // How many nodes of those that may be drawn are a family's by its size.
    private double Share(IGrouping<string, LineageNode> family) => (double)_mostNodes * family.Count() / _lineage.Nodes.Length;

    private bool Take(IGrouping<string, LineageNode> family, bool isFirst)
    {
        if (Share(family) >= RoomForCountsByYear)
        {
            _byYear.Add(family.Key);
        }

        var groups = family.Select(Group).CountBy(g => g).ToList();
        groups.ForEach(g => _hidden[g.Key] = g.Value);
        var fits = Show(family.Key) && (family.Count() == 1 || family.Where(n => n.Key != family.Key).Order(_ranks).Any(n => Show(n.Key)));
        if (fits || isFirst)
        {
            return true;
        }

        _shown.Remove(family.Key);
        groups.ForEach(g => _hidden.Remove(g.Key));
        return false;
    }

    private (string Head, int? Year) Group(LineageNode node)
    {
        var head = _families.Head(node.Key);
        return (head, _byYear.Contains(head) ? node.Year : 0);
    }

    // Shows a node with all that joins it to its head, if there is room for them.
    private bool Show(string key)
    {
        var path = new List<string>();
        for (var next = key; next is not null && !_shown.Contains(next); next = _families.MainEdge(next)?.To)
        {
            path.Add(next);
        }

        if (path.Any(_refused.Contains))
        {
            return false;
        }

        var counts = path.Select(k => Group(_nodes[k])).CountBy(g => g).ToList();
        var emptied = counts.Count(g => _hidden.GetValueOrDefault(g.Key) == g.Value);
        if (Drawn + path.Count - emptied > _mostNodes)
        {
            return false;
        }

        _shown.UnionWith(path);
        foreach (var (group, count) in counts)
        {
            _hidden[group] -= count;
            if (_hidden[group] == 0)
            {
                _hidden.Remove(group);
            }
        }

        return true;
    }

    private FoldedLineage Result(List<IGrouping<string, LineageNode>> leftOut)
    {
        var away = leftOut.SelectMany(f => f).Select(n => n.Key).ToHashSet(StringComparer.Ordinal);
        var counts = _lineage
            .Nodes.Where(n => !_shown.Contains(n.Key) && !away.Contains(n.Key))
            .GroupBy(Group)
            .Select(g => new FoldedCount(g.Key.Head, _byYear.Contains(g.Key.Head), [.. g], _nodes[g.Key.Head].Year))
            .ToList();
        var nodes = _lineage.Nodes.Where(n => _shown.Contains(n.Key)).Concat(counts.Select(c => c.Node));
        var edges = _lineage
            .Edges.Where(e => _shown.Contains(e.From) && _shown.Contains(e.To))
            .Concat(counts.Select(c => c.Edge(_families)));
        return new FoldedLineage(
            _lineage with
            {
                Roots = [.. _lineage.Roots.Where(_shown.Contains)],
                Nodes = [.. nodes.OrderBy(n => n.Key, StringComparer.Ordinal)],
                Edges = [.. edges.OrderBy(e => e.From, StringComparer.Ordinal).ThenBy(e => e.To, StringComparer.Ordinal)],
            },
            counts.ToImmutableDictionary(c => c.Node.Key, c => c.Inside, StringComparer.Ordinal),
            [.. leftOut.SelectMany(f => f).OrderBy(n => n.Key, StringComparer.Ordinal)],
            leftOut.Count
        );
    }
}
