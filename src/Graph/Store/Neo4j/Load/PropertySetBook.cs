using System.Runtime.InteropServices;

namespace Graph.Store.Neo4j.Load;

/// <summary>Knows the property sets: of a file as it is read, or of a database as its build node tells them.</summary>
internal sealed class PropertySetBook
{
    private readonly Dictionary<string, (PropertySet PropertySet, long Id)> _byOrder = new(StringComparer.Ordinal);
    private readonly Dictionary<long, PropertySet> _byId = [];
    private readonly List<char> _order = [];

    /// <summary>All property sets, sorted by their texts.</summary>
    public IReadOnlyList<PropertySet> All => [.. _byId.Values.OrderBy(s => s.Text, StringComparer.Ordinal)];

    /// <summary>Adds a property set.</summary>
    public void Add(PropertySet shape) => _byId[shape.Id] = shape;

    /// <summary>The property set with a number, or null where it is not known.</summary>
    public PropertySet? Find(long id) => _byId.GetValueOrDefault(id);

    /// <summary>The property set of an element; a new one is added.</summary>
    /// <exception cref="FormatException">A name stands twice.</exception>
    public (PropertySet PropertySet, long Id) Of(RawElement element)
    {
        _order.Clear();
        Append(element.Labels);
        foreach (var property in element.Properties)
        {
            _order.AddRange(property.Name);
            _order.Add('\0');
        }

        var lookup = _byOrder.GetAlternateLookup<ReadOnlySpan<char>>();
        var order = CollectionsMarshal.AsSpan(_order);
        return lookup.TryGetValue(order, out var found) ? found : Remember(order.ToString(), element);
    }

    private void Append(IReadOnlyList<string> labels)
    {
        foreach (var label in labels)
        {
            _order.AddRange(label);
            _order.Add('\0');
        }

        _order.Add('\0');
    }

    private (PropertySet PropertySet, long Id) Remember(string order, RawElement element)
    {
        var names = element.Properties.Select(p => p.Name).ToList();
        if (names.Distinct(StringComparer.Ordinal).Count() < names.Count)
        {
            throw new FormatException("a property's name stands twice");
        }

        var shape = PropertySet.Of(element.Labels, names);
        Add(shape);
        return _byOrder[order] = (shape, shape.Id);
    }
}
