using Graph.Query.Values;

namespace Graph.Query.Storage;

/// <summary>Collects lists and maps as JSON.</summary>
internal sealed class JsonColumnBuilder : Utf8ColumnBuilder
{
    /// <summary>Lists stand for lists and maps: a builder that is given values never has this kind.</summary>
    public override ValueKind Kind => ValueKind.List;

    public override void Add(int id, Value value) => throw new InvalidOperationException("values are not written as JSON");

    public override Value At(int position) => JsonValues.Read(Texts[position]);

    public override PropertyColumn Build()
    {
        Texts.Freeze();
        return new JsonColumn(Owners.Freeze(), Texts);
    }
}
