using System.Text;
using Graph.Query.Values;

namespace Graph.Query.Storage;

/// <summary>Collects texts.</summary>
internal sealed class TextColumnBuilder : Utf8ColumnBuilder
{
    public override ValueKind Kind => ValueKind.String;

    public override void Add(int id, Value value) => Add(id, Encoding.UTF8.GetBytes(value.AsString));

    public override Value At(int position) => Value.From(Texts.Text(position));

    public override PropertyColumn Build()
    {
        var owners = Owners.Freeze();
        Texts.Freeze();
        return (PropertyColumn?)CodedTextColumn.TryMake(owners, Texts) ?? new TextColumn(owners, Texts);
    }
}
