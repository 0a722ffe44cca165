using System.Collections.Immutable;
using Graph.Graphs;
using Graph.Model;

namespace Graph.Ask.Lineage;

/// <summary>Answers "what came from it" and "where does it come from" from a graph.</summary>
public sealed class LineageFinder
{
    private readonly KnowledgeGraph _graph;
    private readonly LineageRequest _request;
    private readonly ImmutableArray<LineageEdge> _edges;
    private readonly ILookup<string, string> _builders;
    private readonly ILookup<string, string> _bases;

    private LineageFinder(KnowledgeGraph graph, LineageRequest request)
    {
        _graph = graph;
        _request = request;
        _edges = [.. LineageFacts.Read(graph, request.Trusted).Where(e => e.Support >= request.MinSupport)];
        _builders = _edges.ToLookup(e => e.To, e => e.From, StringComparer.Ordinal);
        _bases = _edges.ToLookup(e => e.From, e => e.To, StringComparer.Ordinal);
    }

    /// <summary>The part of a graph's lineage that is asked for. Roots without any edge come alone; keys that the graph lacks are left
    /// out.</summary>
    public static LineageGraph Find(KnowledgeGraph graph, LineageRequest request) => new LineageFinder(graph, request).Find();

    private LineageGraph Find()
    {
        var reached = _request.Roots.IsDefaultOrEmpty ? Everything() : Reached();
        var wanted = reached.Where(Wanted()).ToHashSet(StringComparer.Ordinal);
        var kept = OnThePathsTo(wanted, reached);
        var nodes = kept.Order(StringComparer.Ordinal).Select(key => Node(key, !wanted.Contains(key) && !IsRoot(key))).ToImmutableArray();
        var byKey = nodes.ToDictionary(n => n.Key, StringComparer.Ordinal);
        var edges = LineageFaults.Mark([.. _edges.Where(e => kept.Contains(e.From) && kept.Contains(e.To))], key => byKey[key].Year);
        return new LineageGraph(Roots(kept, edges), nodes, edges, LineageFaults.Report(edges, key => byKey[key]));
    }

    private bool IsRoot(string key) => _request.Roots.Contains(key, StringComparer.Ordinal);

    private HashSet<string> Everything() => _edges.SelectMany(e => new[] { e.From, e.To }).ToHashSet(StringComparer.Ordinal);

    private HashSet<string> Reached()
    {
        var roots = _request.Roots.Where(key => _graph.Find(key) is not null).ToList();
        var reached = roots.ToHashSet(StringComparer.Ordinal);
        if (_request.Direction != LineageDirection.Ancestors)
        {
            reached.UnionWith(Follow(roots, _builders, _request.Depth));
        }

        if (_request.Direction != LineageDirection.Descendants)
        {
            reached.UnionWith(Follow(roots, _bases, _request.Depth));
        }

        return reached;
    }

    private static HashSet<string> Follow(IEnumerable<string> starts, ILookup<string, string> edges, int? depth)
    {
        var seen = starts.ToHashSet(StringComparer.Ordinal);
        var layer = seen.ToList();
        for (var step = 0; layer.Count > 0 && (depth is null || step < depth); step++)
        {
            layer = [.. layer.SelectMany(key => edges[key]).Where(seen.Add)];
        }

        return seen;
    }

    private Func<string, bool> Wanted()
    {
        var onTask = _request.Task is { } task ? LineageTopics.OnTask(_graph, task) : null;
        var inModality = _request.Modality is { } modality ? LineageTopics.InModality(_graph, modality) : null;
        return key =>
            (_request.Since is not { } since || Year(key) >= since) && onTask?.Contains(key) != false && inModality?.Contains(key) != false;
    }

    // A wanted model that hangs on an unwanted one would float alone, so what leads to it stays.
    private HashSet<string> OnThePathsTo(HashSet<string> wanted, HashSet<string> reached)
    {
        var kept = new HashSet<string>(_request.Roots.Where(reached.Contains), StringComparer.Ordinal);
        if (_request.Direction != LineageDirection.Ancestors || _request.Roots.IsDefaultOrEmpty)
        {
            kept.UnionWith(Follow(wanted, _bases, null).Where(reached.Contains));
        }

        if (_request.Direction != LineageDirection.Descendants && !_request.Roots.IsDefaultOrEmpty)
        {
            kept.UnionWith(Follow(wanted, _builders, null).Where(reached.Contains));
        }

        return kept;
    }

    private ImmutableArray<string> Roots(HashSet<string> kept, ImmutableArray<LineageEdge> edges)
    {
        if (!_request.Roots.IsDefaultOrEmpty)
        {
            return [.. _request.Roots.Where(kept.Contains).Distinct(StringComparer.Ordinal)];
        }

        var building = edges.Where(e => e.Flaw != LineageFlaw.Circle).Select(e => e.From).ToHashSet(StringComparer.Ordinal);
        return [.. kept.Where(key => !building.Contains(key)).Order(StringComparer.Ordinal)];
    }

    private LineageNode Node(string key, bool onTheWay)
    {
        var entity = _graph.Find(key)!;
        return new LineageNode(key, entity.Name, Year(key), entity.Labels, onTheWay);
    }

    private int? Year(string key) =>
        _graph.Find(key)!.Year
        ?? _graph.To(key).Where(r => r.Type == RelationTypes.Introduces).Select(r => _graph.Find(r.From)!.Year).Min();
}
