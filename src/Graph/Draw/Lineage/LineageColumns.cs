using System.Collections.Immutable;
using Graph.Ask.Lineage;
using Graph.Graphs;

namespace Graph.Draw.Lineage;

/// <summary>Gives each node its layer: by year, and within a year by the longest path of models that build on each other.</summary>
internal sealed class LineageColumns
{
    private readonly Dictionary<string, int> _ranks = new(StringComparer.Ordinal);

    private LineageColumns(LineageGraph lineage, bool unknownFirst)
    {
        var columnOf = lineage.Nodes.ToDictionary(n => n.Key, n => n.Year, StringComparer.Ordinal);
        var inColumn = lineage.Edges.Where(e => columnOf[e.From] == columnOf[e.To]).OrderBy(e => e.Flaw).ThenBy(e => e.Basis).ToList();
        var depths = Depths(inColumn);
        var unknown = unknownFirst ? int.MinValue : int.MaxValue;
        var columns = ImmutableArray.CreateBuilder<LineageColumn>();
        var rank = 0;
        foreach (var column in lineage.Nodes.GroupBy(n => n.Year).OrderBy(c => c.Key ?? unknown))
        {
            foreach (var node in column)
            {
                _ranks[node.Key] = rank + depths.GetValueOrDefault(node.Key);
            }

            var count = column.Max(n => depths.GetValueOrDefault(n.Key)) + 1;
            columns.Add(new LineageColumn(column.Key, rank, count));
            rank += count;
        }

        Columns = columns.ToImmutable();
    }

    /// <summary>The columns, left to right; those of no known year stand apart, before time begins or after it ends.</summary>
    public ImmutableArray<LineageColumn> Columns { get; }

    /// <summary>The columns of a lineage.</summary>
    /// <param name="lineage">The lineage.</param>
    /// <param name="unknownFirst">Whether what has no known year stands on the left; else it stands on the right.</param>
    public static LineageColumns Of(LineageGraph lineage, bool unknownFirst = true) => new(lineage, unknownFirst);

    /// <summary>The layer of a node, from 0. No edge joins two nodes of one layer.</summary>
    public int Rank(string key) => _ranks[key];

    private static Dictionary<string, int> Depths(List<LineageEdge> edges)
    {
        var closers = AcyclicSubset.CircleClosers([.. edges.Select(e => (e.From, e.To))]);
        var bases = edges.Where(e => !closers.Contains((e.From, e.To))).ToLookup(e => e.From, e => e.To, StringComparer.Ordinal);
        var depths = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var key in edges.Select(e => e.From))
        {
            Deepen(key, bases, depths);
        }

        return depths;
    }

    private static void Deepen(string start, ILookup<string, string> bases, Dictionary<string, int> depths)
    {
        var open = new Stack<string>([start]);
        while (open.TryPeek(out var key))
        {
            var missing = bases[key].Where(b => !depths.ContainsKey(b)).ToList();
            missing.ForEach(open.Push);
            if (missing.Count > 0)
            {
                continue;
            }

            depths[key] = bases[key].Select(b => depths[b] + 1).DefaultIfEmpty(0).Max();
            open.Pop();
        }
    }
}
