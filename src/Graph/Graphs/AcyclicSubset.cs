namespace Graph.Graphs;

/// <summary>Chooses edges that close no circle, and leaves as few aside as a greedy choice does.</summary>
/// <remarks>QuikGraph lacks this. Circles lie within strongly connected components (Tarjan 1972), so only there is each edge tried, in the given order.</remarks>
internal static class AcyclicSubset
{
    /// <summary>The edges that close a circle with those before them.</summary>
    /// <param name="edges">The strongest first: of a circle the last edge is the one found.</param>
    public static HashSet<(string From, string To)> CircleClosers(IReadOnlyList<(string From, string To)> edges)
    {
        var component = new DirectedEdges(edges).StrongComponents();
        var chosen = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var closers = new HashSet<(string, string)>();
        foreach (var (from, to) in edges.Where(e => component[e.From] == component[e.To]))
        {
            if (Reaches(chosen, to, from))
            {
                closers.Add((from, to));
                continue;
            }

            if (!chosen.TryGetValue(from, out var targets))
            {
                chosen[from] = targets = [];
            }

            targets.Add(to);
        }

        return closers;
    }

    private static bool Reaches(Dictionary<string, List<string>> edges, string start, string goal)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { start };
        var open = new Stack<string>(seen);
        while (open.TryPop(out var key))
        {
            if (key == goal)
            {
                return true;
            }

            foreach (var next in edges.GetValueOrDefault(key) ?? [])
            {
                if (seen.Add(next))
                {
                    open.Push(next);
                }
            }
        }

        return false;
    }
}
