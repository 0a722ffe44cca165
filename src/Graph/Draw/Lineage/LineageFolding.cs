using System.Collections.Immutable;
using Graph.Ask.Lineage;
using Graph.Graphs;

namespace Graph.Draw.Lineage;

/// <summary>Makes a lineage small enough to be read: leaves are folded into one node that counts them, the smallest families
/// first.</summary>
public sealed class LineageFolding
{
    private readonly LineageGraph _lineage;
    private readonly LineageFamilies _families;
    private readonly int _mostNodes;
    private readonly Dictionary<string, LineageNode> _shown;
    private readonly SortedDictionary<string, List<LineageNode>> _folded = new(StringComparer.Ordinal);
    private readonly ILookup<string, string> _builders;
    private readonly List<IGrouping<string, LineageNode>> _smallestFirst;

    private LineageFolding(LineageGraph lineage, int mostNodes)
    {
        _lineage = lineage;
        _mostNodes = mostNodes;
        _families = LineageFamilies.Of(lineage);
        _shown = lineage.Nodes.ToDictionary(n => n.Key, StringComparer.Ordinal);
        _builders = lineage.Edges.Where(e => e.Flaw == LineageFlaw.None).ToLookup(e => e.To, e => e.From, StringComparer.Ordinal);
        _smallestFirst =
        [
            .. lineage
                .Nodes.GroupBy(n => _families.Head(n.Key), StringComparer.Ordinal)
                .OrderBy(f => f.Count())
                .ThenBy(f => f.Key, StringComparer.Ordinal),
        ];
    }

    /// <summary>The lineage with at most <paramref name="mostNodes"/> nodes, or with as few as its families allow.</summary>
    public static FoldedLineage Fold(LineageGraph lineage, int mostNodes)
    {
        var folding = new LineageFolding(lineage, mostNodes);
        folding.Run();
        return folding.Result();
    }

    private int Drawn => _shown.Count + _folded.Count;

    private void Run()
    {
        // A leaf alone is worth no count of its own; only where nothing else is left does it open the way to the node above it.
        var alsoSingle = false;
        while (Drawn > _mostNodes)
        {
            var before = _shown.Count;
            FoldFamilies(alsoSingle);
            if (_shown.Count == before && alsoSingle)
            {
                return;
            }

            alsoSingle |= _shown.Count == before;
        }
    }

    private void FoldFamilies(bool alsoSingle)
    {
        foreach (var family in _smallestFirst)
        {
            if (Drawn <= _mostNodes)
            {
                return;
            }

            FoldLeaves(family, alsoSingle);
        }
    }

    private void FoldLeaves(IEnumerable<LineageNode> family, bool alsoSingle)
    {
        var leaves = family.Where(IsLeaf).GroupBy(n => _families.MainEdge(n.Key)!.To, StringComparer.Ordinal).ToList();
        foreach (
            var sameBase in leaves.Where(g =>
                alsoSingle || g.Count() > 1 || _folded.ContainsKey(g.Key) || g.Any(n => _folded.ContainsKey(n.Key))
            )
        )
        {
            var inside = sameBase.Concat(sameBase.SelectMany(n => _folded.GetValueOrDefault(n.Key) ?? [])).ToList();
            foreach (var leaf in sameBase)
            {
                _shown.Remove(leaf.Key);
                _folded.Remove(leaf.Key);
            }

            if (!_folded.TryAdd(sameBase.Key, inside))
            {
                _folded[sameBase.Key].AddRange(inside);
            }
        }
    }

    private bool IsLeaf(LineageNode node) =>
        _shown.ContainsKey(node.Key)
        && _families.MainEdge(node.Key) is not null
        && !_lineage.Roots.Contains(node.Key)
        && !_builders[node.Key].Any(_shown.ContainsKey);

    private FoldedLineage Result()
    {
        var leftOut = LeaveOutFamilies();
        var folded = _folded.ToImmutableDictionary(
            p => FoldKey(p.Key),
            p => p.Value.OrderBy(n => n.Key, StringComparer.Ordinal).ToImmutableArray(),
            StringComparer.Ordinal
        );
        var counts = _folded.Select(p => CountNode(p.Key, p.Value));
        var nodes = _shown.Values.Concat(counts).OrderBy(n => n.Key, StringComparer.Ordinal).ToImmutableArray();
        var edges = _lineage
            .Edges.Where(e => _shown.ContainsKey(e.From) && _shown.ContainsKey(e.To))
            .Concat(_folded.Select(p => CountEdge(p.Key, p.Value)))
            .OrderBy(e => e.From, StringComparer.Ordinal)
            .ThenBy(e => e.To, StringComparer.Ordinal)
            .ToImmutableArray();
        var roots = _lineage.Roots.Where(_shown.ContainsKey).ToImmutableArray();
        return new FoldedLineage(
            _lineage with
            {
                Roots = roots,
                Nodes = nodes,
                Edges = edges,
            },
            folded,
            [.. leftOut.SelectMany(f => f).OrderBy(n => n.Key, StringComparer.Ordinal)],
            leftOut.Count
        );
    }

    // Where even heads and counts are too many, only the largest families are drawn, and the caption says how many are not.
    private List<IGrouping<string, LineageNode>> LeaveOutFamilies()
    {
        var leftOut = new List<IGrouping<string, LineageNode>>();
        foreach (var family in _smallestFirst.SkipLast(1))
        {
            if (Drawn <= _mostNodes)
            {
                break;
            }

            leftOut.Add(family);
            foreach (var node in family)
            {
                _shown.Remove(node.Key);
                _folded.Remove(node.Key);
            }
        }

        return leftOut;
    }

    private static string FoldKey(string key) => $"{key}|folded";

    private LineageNode CountNode(string baseKey, List<LineageNode> inside)
    {
        var years = inside.Select(n => n.Year).Where(y => y is not null).ToList();
        var span =
            years.Count == 0 ? ""
            : years.Min() == years.Max() ? $", {years.Min()}"
            : $", {years.Min()}–{years.Max()}";
        var earliest =
            years.Count == 0 ? null
            : _shown[baseKey].Year is { } baseYear ? Math.Max(years.Min()!.Value, baseYear)
            : years.Min();
        return new LineageNode(FoldKey(baseKey), $"+ {inside.Count}{span}", earliest, []);
    }

    private LineageEdge CountEdge(string baseKey, List<LineageNode> inside)
    {
        var behind = inside.Select(n => _families.MainEdge(n.Key)!).ToList();
        return new LineageEdge(
            FoldKey(baseKey),
            baseKey,
            behind.Min(e => e.Basis),
            behind.Max(e => e.Confidence),
            behind.Max(e => e.Support),
            []
        );
    }
}
