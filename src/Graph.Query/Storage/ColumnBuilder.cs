using Graph.Query.Values;

namespace Graph.Query.Storage;

/// <summary>Collects the values of one property, in the narrowest kind that holds them all.</summary>
internal abstract class ColumnBuilder
{
    /// <summary>The kind of its values; <see cref="ValueKind.Null"/> where it takes every kind.</summary>
    public abstract ValueKind Kind { get; }

    public OwnerList Owners { get; } = new();

    public static ColumnBuilder For(ValueKind kind) =>
        kind switch
        {
            ValueKind.Integer => new IntegerColumnBuilder(),
            ValueKind.String => new TextColumnBuilder(),
            ValueKind.List => new JsonColumnBuilder(),
            ValueKind.Float => new ValueColumnBuilder<double, FloatCodec>(kind),
            ValueKind.Boolean => new ValueColumnBuilder<bool, BooleanCodec>(kind),
            _ => new ValueColumnBuilder<Value, AnyCodec>(ValueKind.Null),
        };

    /// <summary>Adds a value of its kind. Owners come rising.</summary>
    public abstract void Add(int id, Value value);

    public abstract Value At(int position);

    public abstract void RemoveLast();

    /// <summary>Adds all of a builder of the same kind, its owners moved up by so many.</summary>
    public abstract void Append(ColumnBuilder other, int shift);

    public abstract PropertyColumn Build();

    /// <summary>The same values in a builder that takes every kind.</summary>
    public ColumnBuilder Widen()
    {
        var wide = For(ValueKind.Null);
        wide.AppendEach(this, 0);
        return wide;
    }

    /// <summary>Adds all of a builder of whatever kind this one takes, value by value.</summary>
    public void AppendEach(ColumnBuilder other, int shift)
    {
        for (var position = 0; position < other.Owners.Count; position++)
        {
            Add(other.Owners[position] + shift, other.At(position));
        }
    }
}
