using System.Runtime.InteropServices;

namespace Graph.Store.Neo4j.Load;

/// <summary>Knows the shapes: of a file as it is read, or of a database as its build node tells them.</summary>
internal sealed class ShapeBook
{
    private readonly Dictionary<string, (Shape Shape, long Id)> _byOrder = new(StringComparer.Ordinal);
    private readonly Dictionary<long, Shape> _byId = [];
    private readonly List<char> _order = [];

    /// <summary>All shapes, sorted by their texts.</summary>
    public IReadOnlyList<Shape> All => [.. _byId.Values.OrderBy(s => s.Text, StringComparer.Ordinal)];

    /// <summary>Adds a shape.</summary>
    public void Add(Shape shape) => _byId[shape.Id] = shape;

    /// <summary>The shape with a number, or null where it is not known.</summary>
    public Shape? Find(long id) => _byId.GetValueOrDefault(id);

    /// <summary>The shape of an element; a new one is added.</summary>
    /// <exception cref="FormatException">A name stands twice.</exception>
    public (Shape Shape, long Id) Of(RawElement element)
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

    private (Shape Shape, long Id) Remember(string order, RawElement element)
    {
        var names = element.Properties.Select(p => p.Name).ToList();
        if (names.Distinct(StringComparer.Ordinal).Count() < names.Count)
        {
            throw new FormatException("a property's name stands twice");
        }

        var shape = Shape.Of(element.Labels, names);
        Add(shape);
        return _byOrder[order] = (shape, shape.Id);
    }
}
