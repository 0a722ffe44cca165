namespace Graph.Draw.Lineage;

/// <summary>Sets of keys that are joined step by step (union and find, with path halving).</summary>
/// <param name="keys">The keys, each at first a set of its own.</param>
internal sealed class DisjointSets(IEnumerable<string> keys)
{
    private readonly Dictionary<string, string> _parents = keys.ToDictionary(k => k, StringComparer.Ordinal);

    /// <summary>The key that stands for a key's set: the first of its keys in ordinal order.</summary>
    public string Find(string key)
    {
        while (_parents[key] != key)
        {
            key = _parents[key] = _parents[_parents[key]];
        }

        return key;
    }

    /// <summary>Makes the sets of two keys one.</summary>
    public void Join(string left, string right)
    {
        var (a, b) = (Find(left), Find(right));
        if (string.CompareOrdinal(a, b) <= 0)
        {
            _parents[b] = a;
        }
        else
        {
            _parents[a] = b;
        }
    }
}
