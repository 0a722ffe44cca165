using System.Runtime.CompilerServices;
using Graph.Query.Values;

namespace Graph.Query.Execution;

/// <summary>
/// Finds one shortest path between two different nodes from both ends: always goes on from the end that has fewer nodes to go on from,
/// until the two
/// halves meet. That visits far fewer nodes than going from one end only.
/// </summary>
/// <param name="forward">Where one can go from a node.</param>
/// <param name="backward">Whence one can come to a node.</param>
/// <param name="allows">Whether a path may use a relationship, given after a row and with the node before it and the node after it.</param>
internal sealed class BidirectionalSearch(
    Budget budget,
    Neighbourhood forward,
    Neighbourhood backward,
    int maximum,
    Func<Value[], int, int, int, bool> allows
)
{
    private readonly Half _first = new(forward);
    private readonly Half _last = new(backward);
    private int _meeting;

    /// <summary>What is known from one end: of each node that it reached, how it was reached.</summary>
    private sealed class Half(Neighbourhood neighbourhood)
    {
        public Neighbourhood Neighbourhood { get; } = neighbourhood;

        public Dictionary<int, (int Relationship, int Before)> Reached { get; } = [];

        public List<int> Frontier { get; set; } = [];

        public int Depth { get; set; }

        public void Begin(int node)
        {
            Reached.Clear();
            Reached.Add(node, (-1, -1));
            (Frontier, Depth) = ([node], 0);
        }
    }

    /// <summary>The relationships of a shortest path, in order; null where there is none that is short enough.</summary>
    public int[]? Find(Value[] row, int from, int to)
    {
        _first.Begin(from);
        _last.Begin(to);
        _meeting = -1;
        while (_meeting < 0 && _first.Depth + _last.Depth < maximum && _first.Frontier.Count > 0 && _last.Frontier.Count > 0)
        {
            if (_first.Frontier.Count <= _last.Frontier.Count)
            {
                Grow(row, _first, _last, isForward: true);
            }
            else
            {
                Grow(row, _last, _first, isForward: false);
            }
        }

        return _meeting < 0 ? null : [.. Way(_first, _meeting).Reverse(), .. Way(_last, _meeting)];
    }

    // The first meeting is on a shortest path: were there a shorter one, the node on it at which one half stood before this level would
    // have been reached by both before.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Grow(Value[] row, Half half, Half other, bool isForward)
    {
        var (frontier, following) = (half.Frontier, new List<int>());
        half.Depth++;
        foreach (var node in frontier)
        {
            for (var list = 0; list < half.Neighbourhood.ListCount; list++)
            {
                var (adjacency, _) = half.Neighbourhood[list];
                for (var i = adjacency.Offsets[node]; i < adjacency.Offsets[node + 1]; i++)
                {
                    budget.Step();
                    var (neighbour, relationship) = (adjacency.Neighbours[i], adjacency.Relationships[i]);
                    if (
                        half.Reached.ContainsKey(neighbour)
                        || !(isForward ? allows(row, node, relationship, neighbour) : allows(row, neighbour, relationship, node))
                    )
                    {
                        continue;
                    }

                    half.Reached.Add(neighbour, (relationship, node));
                    following.Add(neighbour);
                    if (other.Reached.ContainsKey(neighbour))
                    {
                        _meeting = neighbour;
                        return;
                    }
                }
            }
        }

        half.Frontier = following;
    }

    private static IEnumerable<int> Way(Half half, int node)
    {
        for (var at = half.Reached[node]; at.Before >= 0; at = half.Reached[at.Before])
        {
            yield return at.Relationship;
        }
    }
}
