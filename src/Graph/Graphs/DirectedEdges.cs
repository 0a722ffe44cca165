using QuikGraph;
using QuikGraph.Algorithms;
using QuikGraph.Algorithms.Ranking;

namespace Graph.Graphs;

/// <summary>What we need of graph algorithms, on QuikGraph. Vertices and edges are put in sorted, so that what comes out is the same on
/// every machine whatever the order in which they are given.</summary>
internal sealed class DirectedEdges
{
    // The usual damping of Brin and Page (1998); the ranks of graphs of thousands settle within a few dozen rounds.
    private const double Damping = 0.85;
    private const double Tolerance = 1e-12;
    private const int MostRounds = 200;

    private readonly AdjacencyGraph<string, SEquatableEdge<string>> _graph = new(allowParallelEdges: false);

    /// <summary>Takes edges and, beside their ends, vertices that may have none.</summary>
    public DirectedEdges(IEnumerable<(string From, string To)> edges, IEnumerable<string>? vertices = null)
    {
        var sorted = edges
            .Distinct()
            .OrderBy(e => e.From, StringComparer.Ordinal)
            .ThenBy(e => e.To, StringComparer.Ordinal)
            .Select(e => new SEquatableEdge<string>(e.From, e.To))
            .ToList();
        _graph.AddVertexRange(
            sorted
                .SelectMany(e => new[] { e.Source, e.Target })
                .Concat(vertices ?? [])
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
        );
        _graph.AddEdgeRange(sorted);
    }

    /// <summary>For each vertex the number of its strongly connected component: those that lie on a circle together share one.</summary>
    public IReadOnlyDictionary<string, int> StrongComponents()
    {
        var components = new Dictionary<string, int>(StringComparer.Ordinal);
        _graph.StronglyConnectedComponents(components);
        return components;
    }

    /// <summary>For each vertex the number of its component, whichever way the edges run.</summary>
    public IReadOnlyDictionary<string, int> Components()
    {
        var components = new Dictionary<string, int>(StringComparer.Ordinal);
        _graph.WeaklyConnectedComponents(components);
        return components;
    }

    /// <summary>The rank of each vertex (PageRank): high where much points to it that is pointed to itself.</summary>
    public IReadOnlyDictionary<string, double> Ranks()
    {
        var both = new BidirectionalGraph<string, SEquatableEdge<string>>();
        both.AddVertexRange(_graph.Vertices);
        both.AddEdgeRange(_graph.Edges);
        var ranking = new PageRankAlgorithm<string, SEquatableEdge<string>>(both)
        {
            Damping = Damping,
            Tolerance = Tolerance,
            MaxIterations = MostRounds,
        };
        ranking.Compute();
        return new Dictionary<string, double>(ranking.Ranks, StringComparer.Ordinal);
    }
}
