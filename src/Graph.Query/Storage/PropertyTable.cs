using System.Runtime.CompilerServices;
using Graph.Query.Values;

namespace Graph.Query.Storage;

/// <summary>Collects the properties of all nodes, or of all relationships, key by key. Owners come rising; of a key given twice to one
/// owner the last counts.</summary>
internal sealed class PropertyTable
{
    private readonly List<ColumnBuilder?> _builders = [];

    /// <summary>Adds one property; a null says nothing and is left out, as Cypher has it.</summary>
    public void Add(int id, int key, Value value)
    {
        if (!value.IsNull)
        {
            For(
                    id,
                    key,
                    value.Kind is ValueKind.Integer or ValueKind.String or ValueKind.Float or ValueKind.Boolean
                        ? value.Kind
                        : ValueKind.Null
                )
                .Add(id, value);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void AddInteger(int id, int key, long value)
    {
        var builder = For(id, key, ValueKind.Integer);
        if (builder is IntegerColumnBuilder integers)
        {
            integers.Add(id, value);
        }
        else
        {
            builder.Add(id, Value.From(value));
        }
    }

    /// <param name="text">UTF-8.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void AddText(int id, int key, ReadOnlySpan<byte> text)
    {
        var builder = For(id, key, ValueKind.String);
        if (builder is TextColumnBuilder texts)
        {
            texts.Add(id, text);
        }
        else
        {
            builder.Add(id, Value.From(System.Text.Encoding.UTF8.GetString(text)));
        }
    }

    /// <param name="json">A list or a map, as UTF-8.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void AddJson(int id, int key, ReadOnlySpan<byte> json)
    {
        var builder = For(id, key, ValueKind.List);
        if (builder is JsonColumnBuilder texts)
        {
            texts.Add(id, json);
        }
        else
        {
            builder.Add(id, JsonValues.Read(json));
        }
    }

    /// <summary>Adds all of another table.</summary>
    /// <param name="keys">The number here of each key there.</param>
    /// <param name="shift">By how much its owners' numbers grow.</param>
    public void Append(PropertyTable other, int[] keys, int shift)
    {
        for (var key = 0; key < other._builders.Count; key++)
        {
            if (other._builders[key] is { Owners.Count: > 0 } builder)
            {
                Append(keys[key], builder, shift);
            }
        }
    }

    public PropertyColumn?[] Build(int keys)
    {
        var columns = new PropertyColumn?[keys];
        for (var key = 0; key < _builders.Count; key++)
        {
            columns[key] = _builders[key] is { Owners.Count: > 0 } builder ? builder.Build() : null;
            _builders[key] = null;
        }

        return columns;
    }

    private void Append(int key, ColumnBuilder builder, int shift)
    {
        Reserve(key);
        var own = _builders[key];
        if (own is null)
        {
            _builders[key] = own = ColumnBuilder.For(builder.Kind);
        }

        if (own.Kind != builder.Kind && own.Kind != ValueKind.Null)
        {
            _builders[key] = own = own.Widen();
        }

        if (own.Kind == builder.Kind)
        {
            own.Append(builder, shift);
        }
        else
        {
            own.AppendEach(builder, shift);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private ColumnBuilder For(int id, int key, ValueKind kind)
    {
        if (key >= _builders.Count)
        {
            Reserve(key);
        }

        var builder = _builders[key] ??= ColumnBuilder.For(kind);
        if (builder.Kind != kind && builder.Kind != ValueKind.Null)
        {
            _builders[key] = builder = builder.Widen();
        }

        if (builder.Owners.Last == id)
        {
            builder.RemoveLast();
        }

        return builder;
    }

    private void Reserve(int key)
    {
        while (_builders.Count <= key)
        {
            _builders.Add(null);
        }
    }
}
