using System.Collections.Immutable;
using Graph.Ask.Lineage;
using Graph.Draw.Layout;

namespace Graph.Draw.Lineage;

/// <summary>A cluster's layers in their order: its families as bands where that costs few crossings, else interwoven families in one
/// band.</summary>
internal sealed class ClusterLayout
{
    // A reader gains more from families that stand apart than from the last few crossings.
    private const double MostCrossingsAgainstFree = 1.02;
    private const int CrossingsForBands = 3;

    private readonly LineageCluster _cluster;
    private readonly LineageColumns _columns;
    private readonly Dictionary<string, int> _numbers;
    private readonly ImmutableArray<(int Tail, int Head)> _edges;

    private ClusterLayout(LineageCluster cluster, LineageColumns columns)
    {
        _cluster = cluster;
        _columns = columns;
        _numbers = cluster.Nodes.Select((n, i) => (n.Key, i)).ToDictionary(p => p.Key, p => p.i, StringComparer.Ordinal);
        _edges = [.. cluster.Edges.Select(Ends)];
        Layering = null!;
        Order = null!;
    }

    /// <summary>The heads of the families in each band, top to bottom.</summary>
    public ImmutableArray<ImmutableArray<string>> Bands { get; private set; } = [];

    /// <summary>The cluster's vertices: its nodes in their order, then dummies.</summary>
    public ProperLayering Layering { get; private set; }

    /// <summary>The order in the layers.</summary>
    public LayerOrder Order { get; private set; }

    /// <summary>How often edges cross.</summary>
    public long Crossings { get; private set; }

    /// <summary>Lays out a cluster.</summary>
    public static ClusterLayout Of(LineageCluster cluster, LineageColumns columns, LineageFamilies families)
    {
        var layout = new ClusterLayout(cluster, columns);
        layout.Run(families);
        return layout;
    }

    private void Run(LineageFamilies families)
    {
        var bands = FamilyBands.Of(_cluster, families);
        Arrange(bands.Together());
        if (bands.Count == 1)
        {
            return;
        }

        var (free, allowed) = ((Bands, Layering, Order, Crossings), (Crossings * MostCrossingsAgainstFree) + CrossingsForBands);
        while (bands.Count > 1)
        {
            Arrange(bands);
            if (Crossings <= allowed)
            {
                return;
            }

            // Half as many bands each time: a cluster of many families needs few trials.
            var most = bands.Count / 2;
            while (bands.Count > most)
            {
                bands = bands.WithMostInterwovenJoined();
            }
        }

        (Bands, Layering, Order, Crossings) = free;
    }

    private void Arrange(FamilyBands bands)
    {
        var nodes = _cluster.Nodes.Select(n => new LayeredNode(_columns.Rank(n.Key), bands.Band(n.Key), LineageLabel.Of(n).Height));
        Bands = bands.Heads;
        Layering = new ProperLayering([.. nodes], _edges, LineageMeasures.Lane, Styles());
        Order = CrossingReduction.Reduce(Layering);
        Crossings = new CrossingCounter(Layering).Count(Order);
    }

    // Edges of one look may run as one trunk, others run beside it.
    private int[] Styles()
    {
        var looks = _cluster.Edges.Select(e => LineageStyle.Line(e.Basis, e.Support, e.Flaw)).ToList();
        var numbers = looks.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return [.. looks.Select(look => numbers.IndexOf(look))];
    }

    private (int Tail, int Head) Ends(LineageEdge edge)
    {
        var (from, to) = (_numbers[edge.From], _numbers[edge.To]);
        return _columns.Rank(edge.To) < _columns.Rank(edge.From) ? (to, from) : (from, to);
    }
}
