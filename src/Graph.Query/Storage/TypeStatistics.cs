using System.Runtime.CompilerServices;

namespace Graph.Query.Storage;

/// <summary>What one pass over all relationships says of each type: how many there are, where in the file they stand, and what they
/// connect.</summary>
internal sealed class TypeStatistics
{
    private readonly int[] _counts;
    private readonly int[] _firsts;
    private readonly int[] _ends;
    private readonly HashSet<int>[] _startLabels;
    private readonly HashSet<int>[] _endLabels;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public TypeStatistics(PropertyGraph graph)
    {
        var types = graph.TypeSymbols.Count;
        (_counts, _firsts, _ends) = (new int[types], new int[types], new int[types]);
        (_startLabels, _endLabels) = (Sets(types), Sets(types));
        var (before, beforeStart, beforeEnd) = (-1, -1, -1);
        for (var id = 0; id < graph.RelationshipCount; id++)
        {
            var type = graph.RelationshipTypeNumbers[id];
            if (_counts[type]++ == 0)
            {
                _firsts[type] = id;
            }

            _ends[type] = id + 1;

            // Mostly it is as with the relationship before.
            var (start, end) = (graph.LabelSetOf(graph.Starts[id]), graph.LabelSetOf(graph.Ends[id]));
            if (type == before && start == beforeStart && end == beforeEnd)
            {
                continue;
            }

            (before, beforeStart, beforeEnd) = (type, start, end);
            _startLabels[type].Add(start);
            _endLabels[type].Add(end);
        }
    }

    public int Count(int type) => _counts[type];

    /// <summary>The first relationship of a type.</summary>
    public int First(int type) => _firsts[type];

    /// <summary>One more than the last relationship of a type.</summary>
    public int End(int type) => _ends[type];

    public HashSet<int> LabelSets(int type, bool atStart) => atStart ? _startLabels[type] : _endLabels[type];

    private static HashSet<int>[] Sets(int count) => [.. Enumerable.Range(0, count).Select(_ => new HashSet<int>())];
}
