using System.Collections.Immutable;
using Graph.Ask.Lineage;

namespace Graph.Draw.Lineage;

/// <summary>Says how far right everything stands: each layer as wide as its widest box, the gaps wide enough for the edges that climb in
/// them.</summary>
internal sealed class HorizontalPlacement
{
    private readonly LineageColumns _columns;
    private readonly double[] _left;
    private readonly double[] _right;
    private readonly Dictionary<string, (int Rank, LineageLabel Label)> _boxes;

    /// <param name="columns">The layers.</param>
    /// <param name="nodes">All nodes.</param>
    /// <param name="ways">The heights of all edges.</param>
    public HorizontalPlacement(LineageColumns columns, ImmutableArray<LineageNode> nodes, IEnumerable<EdgeHeights> ways)
    {
        _columns = columns;
        _boxes = nodes.ToDictionary(n => n.Key, n => (columns.Rank(n.Key), LineageLabel.Of(n)), StringComparer.Ordinal);
        var rankCount = columns.Columns.Sum(c => c.RankCount);
        (_left, _right) = (new double[rankCount], new double[rankCount]);
        var headings = columns.Columns.Select(c => (c.FirstRank, DrawnColumn.HeadingWidth(c.Year) + 36));
        var widths = _boxes.Values.Select(b => (b.Rank, b.Label.Width)).Concat(headings).ToLookup(w => w.Item1, w => w.Item2);
        var gaps = GapWidths(ways, rankCount);
        var x = 0.0;
        for (var rank = 0; rank < rankCount; rank++)
        {
            _left[rank] = x;
            _right[rank] = x + widths[rank].DefaultIfEmpty(0).Max();
            x = _right[rank] + gaps[rank];
        }

        Width = rankCount == 0 ? 0 : _right[^1];
    }

    /// <summary>Width of all columns with the gaps between them.</summary>
    public double Width { get; }

    /// <summary>The columns with their places.</summary>
    public ImmutableArray<DrawnColumn> Columns =>
        [.. _columns.Columns.Select(c => new DrawnColumn(c.Year, _left[c.FirstRank], _right[c.FirstRank + c.RankCount - 1]))];

    /// <summary>A node's box.</summary>
    public DrawnBox Box(PlacedNode node) => new(node.Node, _boxes[node.Node.Key].Label, _left[node.Rank], node.Y, node.Band);

    /// <summary>An edge's way.</summary>
    public DrawnEdge Edge(LineageEdge edge, EdgeHeights way)
    {
        var backwards = _boxes[edge.From].Rank < _boxes[edge.To].Rank;
        var start = _boxes[backwards ? edge.From : edge.To];
        var levels = way.Heights.Select((y, i) => new LevelStretch(_left[way.FirstRank + i], _right[way.FirstRank + i], y)).ToArray();
        levels[0] = levels[0] with { From = levels[0].From + start.Label.Width };
        levels[^1] = levels[^1] with { To = levels[^1].From };
        return new DrawnEdge(edge, [.. levels], backwards);
    }

    private static double[] GapWidths(IEnumerable<EdgeHeights> ways, int rankCount)
    {
        var climbs = new double[rankCount];
        foreach (var way in ways)
        {
            for (var i = 0; i + 1 < way.Heights.Length; i++)
            {
                var rank = way.FirstRank + i;
                climbs[rank] = Math.Max(climbs[rank], Math.Abs(way.Heights[i + 1] - way.Heights[i]));
            }
        }

        return Array.ConvertAll(
            climbs,
            climb =>
                Math.Clamp(
                    LineageMeasures.NarrowestGap + (climb * LineageMeasures.GapPerClimb),
                    LineageMeasures.NarrowestGap,
                    LineageMeasures.WidestGap
                )
        );
    }
}
