using Graph.Ask.Lineage;
using Graph.Graphs;

namespace Graph.Draw.Lineage;

/// <summary>Which family each node of a lineage belongs to: that of the base that it most surely builds on.</summary>
internal sealed class LineageFamilies
{
    private readonly Dictionary<string, string> _heads = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LineageEdge> _mainEdges;

    private LineageFamilies(LineageGraph lineage)
    {
        // Several names that were asked for stay apart, even where one descends from another.
        var asked = lineage.Roots.Length > 1 ? lineage.Roots.ToHashSet(StringComparer.Ordinal) : [];
        _mainEdges = lineage
            .Edges.Where(e => e.Flaw != LineageFlaw.Circle && !asked.Contains(e.From))
            .GroupBy(e => e.From, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, Strongest, StringComparer.Ordinal);
        foreach (var node in lineage.Nodes)
        {
            Follow(node.Key);
        }
    }

    /// <summary>The families of a lineage.</summary>
    public static LineageFamilies Of(LineageGraph lineage) => new(lineage);

    /// <summary>Key of the node at the head of a node's family.</summary>
    public string Head(string key) => _heads[key];

    /// <summary>The edge to the base that a node most surely builds on, or null for the head of a family.</summary>
    public LineageEdge? MainEdge(string key) => _mainEdges.GetValueOrDefault(key);

    /// <summary>Keys of the heads of the families that have further members.</summary>
    public HashSet<string> HeadsOf(LineageGraph lineage) =>
        lineage.Nodes.Select(n => Head(n.Key)).CountBy(h => h).Where(h => h.Value > 1).Select(h => h.Key).ToHashSet(StringComparer.Ordinal);

    private static LineageEdge Strongest(IEnumerable<LineageEdge> edges) =>
        edges
            .OrderBy(e => e.Flaw)
            .ThenBy(e => e.Basis)
            .ThenByDescending(e => e.Support)
            .ThenByDescending(e => e.Confidence)
            .ThenBy(e => e.To, StringComparer.Ordinal)
            .First();

    private void Follow(string key)
    {
        // Edges against time may lead round in a circle; where one would close it, the family ends.
        var path = new HashSet<string>(StringComparer.Ordinal);
        while (!_heads.ContainsKey(key) && _mainEdges.TryGetValue(key, out var main))
        {
            path.Add(key);
            if (path.Contains(main.To))
            {
                _mainEdges.Remove(key);
                break;
            }

            key = main.To;
        }

        var head = _heads.GetValueOrDefault(key, key);
        _heads[key] = head;
        foreach (var member in path)
        {
            _heads[member] = head;
        }
    }
}
