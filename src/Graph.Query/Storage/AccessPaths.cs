using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace Graph.Query.Storage;

/// <summary>What makes a graph quick to walk, each made when a query first needs it: adjacency, label lists, hash indexes.</summary>
internal sealed class AccessPaths(PropertyGraph graph)
{
    /// <summary>Stands for all relationship types.</summary>
    public const int AnyType = -1;

    private readonly ConcurrentDictionary<(int Type, bool Outgoing), Lazy<Adjacency>> _adjacency = new();
    private readonly ConcurrentDictionary<string, Lazy<PropertyIndex?>> _indexes = new(StringComparer.Ordinal);
    private readonly Lazy<int[][]> _byLabel = new(() => NodesByLabel(graph));
    private readonly Lazy<TypeStatistics> _types = new(() => new TypeStatistics(graph));
    private readonly Lazy<int[]> _sortedKeys = new(() =>
        [.. Enumerable.Range(0, graph.Keys.Count).OrderBy(key => graph.Keys[key], StringComparer.Ordinal)]
    );

    /// <summary>The numbers of all property keys, in the order of their names.</summary>
    public int[] SortedKeys => _sortedKeys.Value;

    /// <summary>The adjacency of one type (or <see cref="AnyType"/>) in one direction.</summary>
    public Adjacency Adjacency(int type, bool outgoing) =>
        _adjacency.GetOrAdd((type, outgoing), key => new Lazy<Adjacency>(() => Build(key.Type, key.Outgoing))).Value;

    /// <summary>The nodes with a label, rising; empty for a label that the graph does not have.</summary>
    public int[] NodesWithLabel(int label) => label < 0 ? [] : _byLabel.Value[label];

    /// <summary>How many relationships a type has; all of them for <see cref="AnyType"/>.</summary>
    public int CountOfType(int type) => type == AnyType ? graph.RelationshipCount : _types.Value.Count(type);

    /// <summary>The first relationship of a type, and one more than the last; all of them for <see cref="AnyType"/>.</summary>
    public (int First, int End) RangeOfType(int type) =>
        type == AnyType ? (0, graph.RelationshipCount) : (_types.Value.First(type), _types.Value.End(type));

    /// <summary>The label sets of the nodes at which relationships of a type start, or end.</summary>
    public IReadOnlyCollection<int> LabelSetsAtEnds(int type, bool atStart) => _types.Value.LabelSets(type, atStart);

    /// <summary>The hash index over the nodes' values of a property; null where no node has it.</summary>
    public PropertyIndex? Index(string key) =>
        _indexes
            .GetOrAdd(
                key,
                k => new Lazy<PropertyIndex?>(() => graph.Column(Values.ValueKind.Node, k) is { } column ? new PropertyIndex(column) : null)
            )
            .Value;

    private Adjacency Build(int type, bool outgoing)
    {
        var (from, to) = outgoing ? (graph.Starts, graph.Ends) : (graph.Ends, graph.Starts);
        return type == AnyType
            ? Storage.Adjacency.Build(graph.NodeCount, from, to, 0, from.Length, null, 0)
            : Storage.Adjacency.Build(
                graph.NodeCount,
                from,
                to,
                _types.Value.First(type),
                _types.Value.End(type),
                graph.RelationshipTypeNumbers,
                type
            );
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int[][] NodesByLabel(PropertyGraph graph)
    {
        var lists = Enumerable.Range(0, graph.LabelSymbols.Count).Select(_ => new List<int>()).ToArray();
        for (var node = 0; node < graph.NodeCount; node++)
        {
            foreach (var label in graph.LabelSet(graph.LabelSetOf(node)))
            {
                lists[label].Add(node);
            }
        }

        return [.. lists.Select(list => list.ToArray())];
    }
}
