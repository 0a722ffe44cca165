using System.Globalization;
using Graph.Store.Neo4j.Load;

namespace Graph.Write.Neo4jAdmin;

/// <summary>The marks that a load would leave: with them a load after the import finds its own work done.</summary>
internal sealed class ImportMarks : IDisposable
{
    private readonly ElementHash _hash = new();
    private readonly PropertySetBook _propertySets = new();

    /// <summary>The texts of all shapes that were given out.</summary>
    public IReadOnlyList<string> PropertySets => [.. _propertySets.All.Select(s => s.Text)];

    /// <summary>Adds an element's marks to its cells.</summary>
    /// <param name="element">The element.</param>
    /// <param name="left">Its properties that the importer cannot take: the element is then marked as another than the file's, so that a
    /// load after the import adds them.</param>
    /// <param name="cells">Are added to.</param>
    public void AddTo(IDictionary<string, ImportCell> cells, RawElement element, IReadOnlyCollection<string> left)
    {
        var shape = left.Count == 0 ? _propertySets.Of(element).PropertySet : Remaining(element, left);
        cells[Bookkeeping.Hash] = Cell(left.Count == 0 ? _hash.Content(element) : 0);
        cells[Bookkeeping.PropertySet] = Cell(shape.Id);
        if (!element.IsNode)
        {
            cells[Bookkeeping.Id] = Cell(_hash.Identity(element));
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _hash.Dispose();

    private PropertySet Remaining(RawElement element, IReadOnlyCollection<string> left)
    {
        var shape = PropertySet.Of(element.Labels, element.Properties.Select(p => p.Name).Except(left, StringComparer.Ordinal));
        _propertySets.Add(shape);
        return shape;
    }

    private static ImportCell Cell(long number) => new("long", [number.ToString(CultureInfo.InvariantCulture)]);
}
