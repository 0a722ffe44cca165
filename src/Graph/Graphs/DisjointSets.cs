namespace Graph.Graphs;

/// <summary>Sets that only grow together: union by size with path halving (Tarjan and van Leeuwen 1984).</summary>
internal sealed class DisjointSets(int count)
{
    private readonly int[] _parents = [.. Enumerable.Range(0, count)];
    private readonly int[] _sizes = [.. Enumerable.Repeat(1, count)];

    /// <summary>The member that stands for the set of a given one.</summary>
    public int Find(int member)
    {
        while (_parents[member] != member)
        {
            member = _parents[member] = _parents[_parents[member]];
        }

        return member;
    }

    /// <summary>Whether two members are in one set.</summary>
    public bool AreJoined(int left, int right) => Find(left) == Find(right);

    /// <summary>Joins the sets of two members.</summary>
    /// <returns>The member that stands for the joined set.</returns>
    public int Join(int left, int right)
    {
        var (larger, smaller) = (Find(left), Find(right));
        if (larger == smaller)
        {
            return larger;
        }

        if (_sizes[larger] < _sizes[smaller])
        {
            (larger, smaller) = (smaller, larger);
        }

        _parents[smaller] = larger;
        _sizes[larger] += _sizes[smaller];
        return larger;
    }
}
