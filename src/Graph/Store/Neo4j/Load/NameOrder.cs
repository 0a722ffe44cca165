namespace Graph.Store.Neo4j.Load;

/// <summary>In which order properties are taken, so that their order in the file does not matter: sorted by name.</summary>
/// <remarks>Lines that follow each other have mostly the same names, as the same objects: their order is found once.</remarks>
internal sealed class NameOrder
{
    private readonly List<string> _names = [];
    private int[] _order = [];

    /// <summary>The places of the properties, by name.</summary>
    public IReadOnlyList<int> Of(List<RawProperty> properties)
    {
        if (!IsAsBefore(properties))
        {
            _names.Clear();
            _names.AddRange(properties.Select(p => p.Name));
            _order = [.. Enumerable.Range(0, properties.Count).OrderBy(i => _names[i], StringComparer.Ordinal)];
        }

        return _order;
    }

    private bool IsAsBefore(List<RawProperty> properties)
    {
        if (properties.Count != _names.Count)
        {
            return false;
        }

        for (var i = 0; i < properties.Count; i++)
        {
            if (!ReferenceEquals(properties[i].Name, _names[i]))
            {
                return false;
            }
        }

        return true;
    }
}
