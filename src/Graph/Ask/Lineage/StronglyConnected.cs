namespace Graph.Ask.Lineage;

/// <summary>Strongly connected components by Tarjan's method (SIAM J. Comput. 1, 1972), without recursion, so that a long chain needs no
/// deep stack.</summary>
internal sealed class StronglyConnected
{
    private readonly ILookup<string, string> _targets;
    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _low = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _component = new(StringComparer.Ordinal);
    private readonly Stack<string> _open = new();

    private StronglyConnected(IEnumerable<(string From, string To)> edges) =>
        _targets = edges.ToLookup(e => e.From, e => e.To, StringComparer.Ordinal);

    /// <summary>The number of the component that each end of an edge lies in.</summary>
    public static IReadOnlyDictionary<string, int> Components(IReadOnlyList<(string From, string To)> edges)
    {
        var search = new StronglyConnected(edges);
        foreach (var key in edges.SelectMany(e => new[] { e.From, e.To }))
        {
            if (!search._index.ContainsKey(key))
            {
                search.Visit(key);
            }
        }

        return search._component;
    }

    private void Visit(string start)
    {
        var path = new Stack<(string Key, IEnumerator<string> Targets)>();
        Enter(start, path);
        while (path.TryPeek(out var top))
        {
            if (!top.Targets.MoveNext())
            {
                path.Pop();
                Leave(top.Key);
                if (path.TryPeek(out var parent))
                {
                    _low[parent.Key] = Math.Min(_low[parent.Key], _low[top.Key]);
                }

                continue;
            }

            var target = top.Targets.Current;
            if (!_index.TryGetValue(target, out var seen))
            {
                Enter(target, path);
            }
            else if (!_component.ContainsKey(target))
            {
                _low[top.Key] = Math.Min(_low[top.Key], seen);
            }
        }
    }

    private void Enter(string key, Stack<(string, IEnumerator<string>)> path)
    {
        _low[key] = _index[key] = _index.Count;
        _open.Push(key);
        path.Push((key, _targets[key].GetEnumerator()));
    }

    private void Leave(string key)
    {
        if (_low[key] != _index[key])
        {
            return;
        }

        string member;
        do
        {
            member = _open.Pop();
            _component[member] = _index[key];
        } while (member != key);
    }
}
