namespace Graph.Query.Storage;

/// <summary>Names with small numbers: labels, relationship types or property keys.</summary>
internal sealed class SymbolTable
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    public int Count => _names.Count;

    public IReadOnlyList<string> Names => _names;

    public string this[int number] => _names[number];

    public int Add(string name)
    {
        if (_numbers.TryGetValue(name, out var number))
        {
            return number;
        }

        _numbers.Add(name, _names.Count);
        _names.Add(name);
        return _names.Count - 1;
    }

    /// <summary>The number of a name; -1 where the graph does not have it.</summary>
    public int Find(string name) => _numbers.GetValueOrDefault(name, -1);
}
