using Graph.Query.Values;

namespace Graph.Query.Storage;

/// <summary>Collects the properties of all nodes, or of all relationships, key by key.</summary>
internal sealed class PropertyTable
{
    private readonly List<ColumnBuilder?> _builders = [];

    /// <summary>Adds one property; a null says nothing and is left out, as Cypher has it.</summary>
    public void Add(int id, int key, Value value)
    {
        if (value.IsNull)
            return;
        while (_builders.Count <= key)
            _builders.Add(null);
        var builder = _builders[key] ??= ColumnBuilder.For(value.Kind);
        if (builder.Kind != value.Kind && builder.Kind != ValueKind.Null)
            _builders[key] = builder = builder.Widen();
        builder.Add(id, value);
    }

    public PropertyColumn?[] Build(int keys)
    {
        var columns = new PropertyColumn?[keys];
        for (var key = 0; key < _builders.Count; key++)
        {
            columns[key] = _builders[key]?.Build();
            _builders[key] = null;
        }

        return columns;
    }
}
