namespace Graph.Draw.Layout;

/// <summary>A layered graph in which every edge spans one layer: longer edges are cut by dummy vertices (Sugiyama, Tagawa and Toda
/// 1981).</summary>
/// <remarks>Vertices are numbered: first the nodes in their order, then the dummies, edge by edge.</remarks>
internal sealed class ProperLayering
{
    private readonly List<LayeredNode> _vertices;
    private readonly List<int> _owners;
    private readonly List<int> _trunks;

    /// <param name="nodes">The nodes.</param>
    /// <param name="edges">Each from a lower rank to a higher one.</param>
    /// <param name="laneHeight">The height of a dummy vertex.</param>
    /// <param name="styles">For each edge the number of its style: only edges of one style are drawn as one trunk. Null where all are
    /// alike.</param>
    public ProperLayering(
        IReadOnlyList<LayeredNode> nodes,
        IReadOnlyList<(int Tail, int Head)> edges,
        double laneHeight,
        IReadOnlyList<int>? styles = null
    )
    {
        _vertices = [.. nodes];
        _owners = [.. Enumerable.Range(0, nodes.Count)];
        _trunks = [.. _owners];
        NodeCount = nodes.Count;
        LayerCount = nodes.Count == 0 ? 0 : nodes.Max(n => n.Rank) + 1;
        Chains = [.. edges.Select((e, i) => Chain(e.Tail, e.Head, laneHeight, styles?[i] ?? 0))];
        Left = Neighbours(c => c.Skip(1).Zip(c));
        Right = Neighbours(c => c.Zip(c.Skip(1)));
    }

    /// <summary>How many layers there are.</summary>
    public int LayerCount { get; }

    /// <summary>How many vertices are nodes; those from this number on are dummies.</summary>
    public int NodeCount { get; }

    /// <summary>Nodes and dummies.</summary>
    public IReadOnlyList<LayeredNode> Vertices => _vertices;

    /// <summary>For each edge, the vertices that it runs through, one a layer.</summary>
    public int[][] Chains { get; }

    /// <summary>For each vertex, its neighbours one layer to the left.</summary>
    public int[][] Left { get; }

    /// <summary>For each vertex, its neighbours one layer to the right.</summary>
    public int[][] Right { get; }

    /// <summary>Whether a vertex is a dummy.</summary>
    public bool IsDummy(int vertex) => vertex >= NodeCount;

    /// <summary>The node that a dummy's edge starts from; for a node, itself.</summary>
    public int Owner(int vertex) => _owners[vertex];

    /// <summary>One number for all dummies whose edges start from one node in one style: they may be drawn as one trunk.</summary>
    public int Trunk(int vertex) => _trunks[vertex];

    private int[] Chain(int tail, int head, double laneHeight, int style)
    {
        var chain = new List<int> { tail };
        for (var rank = _vertices[tail].Rank + 1; rank < _vertices[head].Rank; rank++)
        {
            chain.Add(_vertices.Count);
            _vertices.Add(new LayeredNode(rank, _vertices[tail].Band, laneHeight));
            _owners.Add(tail);
            _trunks.Add(tail + (style * NodeCount));
        }

        chain.Add(head);
        return [.. chain];
    }

    private int[][] Neighbours(Func<int[], IEnumerable<(int Of, int Neighbour)>> pairs)
    {
        var found = Chains.SelectMany(pairs).ToLookup(p => p.Of, p => p.Neighbour);
        return [.. Enumerable.Range(0, _vertices.Count).Select(v => found[v].ToArray())];
    }
}
