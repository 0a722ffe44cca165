using System.Collections.Immutable;
using Graph.Ask.Lineage;
using Graph.Draw.Layout;

namespace Graph.Draw.Lineage;

/// <summary>Gives everything in a lineage its place: years as columns, families as bands.</summary>
/// <remarks>A layered drawing (Sugiyama, Tagawa and Toda, "Methods for Visual Understanding of Hierarchical System Structures", 1981;
/// Gansner,
/// Koutsofios, North and Vo, "A Technique for Drawing Directed Graphs", 1993). Clusters that share no edge are stacked.</remarks>
internal sealed class LineageLayout
{
    // So many more crossings a reader does not notice; more than that and the unknown years change sides.
    private const int CrossingsForUnknownOnLeft = 3;

    private static readonly VerticalGaps Gaps = new(Nodes: 6, NodeAndLane: 6, Lanes: 5);

    private readonly LineageGraph _lineage;
    private readonly LineageColumns _columns;
    private readonly LineageFamilies _families;
    private readonly Dictionary<string, LineageNode> _nodes;
    private readonly ImmutableArray<DrawnBand>.Builder _bands = ImmutableArray.CreateBuilder<DrawnBand>();
    private readonly Dictionary<string, PlacedNode> _placed = new(StringComparer.Ordinal);
    private readonly Dictionary<LineageEdge, EdgeHeights> _ways = [];
    private double _height;
    private long _crossings;

    private LineageLayout(LineageGraph lineage, bool unknownFirst)
    {
        _lineage = lineage;
        _columns = LineageColumns.Of(lineage, unknownFirst);
        _families = LineageFamilies.Of(lineage);
        _nodes = lineage.Nodes.ToDictionary(n => n.Key, StringComparer.Ordinal);
    }

    /// <summary>Lays out a lineage: unknown years on the left, unless that makes edges cross more often than on the right.</summary>
    public static LineageDrawing Of(LineageGraph lineage)
    {
        var drawing = new LineageLayout(lineage, unknownFirst: true).Run();
        var hasUnknown = lineage.Nodes.Any(n => n.Year is null) && lineage.Nodes.Any(n => n.Year is not null);
        if (!hasUnknown || drawing.Crossings <= CrossingsForUnknownOnLeft)
        {
            return drawing;
        }

        var other = new LineageLayout(lineage, unknownFirst: false).Run();
        return drawing.Crossings <= other.Crossings + CrossingsForUnknownOnLeft ? drawing : other;
    }

    private LineageDrawing Run()
    {
        foreach (var cluster in LineageCluster.Of(_lineage))
        {
            Stack(cluster, ClusterLayout.Of(cluster, _columns, _families));
        }

        var across = new HorizontalPlacement(_columns, _lineage.Nodes, _ways.Values);
        var boxes = _placed.Values.OrderBy(p => p.Band).ThenBy(p => p.Rank).ThenBy(p => p.Y).Select(across.Box);
        var edges = _lineage.Edges.Select(e => across.Edge(e, _ways[e]));
        return new LineageDrawing(
            across.Columns,
            _bands.ToImmutable(),
            [.. boxes],
            [.. edges],
            across.Width,
            Math.Max(0, _height - LineageMeasures.BandGap),
            _crossings
        );
    }

    private void Stack(LineageCluster cluster, ClusterLayout layout)
    {
        var middles = new double[layout.Layering.Vertices.Count];
        var firstBand = _bands.Count;
        foreach (var (heads, band) in layout.Bands.Select((heads, i) => (heads, i)))
        {
            var content = VerticalPlacement.Place(layout.Layering, layout.Order, band, Gaps, middles);
            for (var v = 0; v < middles.Length; v++)
            {
                middles[v] += layout.Layering.Vertices[v].Band == band ? _height + LineageMeasures.BandPadding : 0;
            }

            var height = content + (2 * LineageMeasures.BandPadding);
            _bands.Add(new DrawnBand(heads, [.. heads.Select(h => _nodes[h].Name)], _height, height));
            _height += height + LineageMeasures.BandGap;
        }

        for (var i = 0; i < cluster.Nodes.Length; i++)
        {
            var vertex = layout.Layering.Vertices[i];
            _placed[cluster.Nodes[i].Key] = new PlacedNode(cluster.Nodes[i], vertex.Rank, middles[i], firstBand + vertex.Band);
        }

        for (var i = 0; i < cluster.Edges.Length; i++)
        {
            Lay(cluster.Edges[i], layout.Layering.Chains[i], layout.Layering, middles);
        }

        _crossings += layout.Crossings;
    }

    private void Lay(LineageEdge edge, int[] chain, ProperLayering layering, double[] middles) =>
        _ways[edge] = new EdgeHeights(layering.Vertices[chain[0]].Rank, [.. chain.Select(v => middles[v])]);
}
