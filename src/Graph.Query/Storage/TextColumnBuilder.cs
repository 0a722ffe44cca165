using System.Runtime.CompilerServices;
using System.Text;
using Graph.Query.Values;

namespace Graph.Query.Storage;

/// <summary>Collects texts.</summary>
internal sealed class TextColumnBuilder : ColumnBuilder
{
    private readonly TextPages _texts = new();

    public override ValueKind Kind => ValueKind.String;

    public override void Add(int id, Value value) => Add(id, Encoding.UTF8.GetBytes(value.AsString));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int id, ReadOnlySpan<byte> text)
    {
        Owners.Add(id);
        _texts.Add(text);
    }

    public override Value At(int position) => Value.From(_texts.Text(position));

    public override void RemoveLast()
    {
        Owners.RemoveLast();
        _texts.RemoveLast();
    }

    public override void Append(ColumnBuilder other, int shift)
    {
        Owners.Append(other.Owners, shift);
        _texts.Append(((TextColumnBuilder)other)._texts);
    }

    public override PropertyColumn Build()
    {
        var owners = Owners.Freeze();
        _texts.Freeze();
        return (PropertyColumn?)CodedTextColumn.TryMake(owners, _texts) ?? new TextColumn(owners, _texts);
    }
}
