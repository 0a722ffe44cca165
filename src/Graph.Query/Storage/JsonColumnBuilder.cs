using System.Runtime.CompilerServices;
using Graph.Query.Values;

namespace Graph.Query.Storage;

/// <summary>Collects lists and maps as JSON.</summary>
internal sealed class JsonColumnBuilder : ColumnBuilder
{
    private readonly TextPages _texts = new();

    /// <summary>Lists stand for lists and maps: a builder that is given values never has this kind.</summary>
    public override ValueKind Kind => ValueKind.List;

    public override void Add(int id, Value value) => throw new InvalidOperationException("values are not written as JSON");

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int id, ReadOnlySpan<byte> json)
    {
        Owners.Add(id);
        _texts.Add(json);
    }

    public override Value At(int position) => JsonValues.Read(_texts[position]);

    public override void RemoveLast()
    {
        Owners.RemoveLast();
        _texts.RemoveLast();
    }

    public override void Append(ColumnBuilder other, int shift)
    {
        Owners.Append(other.Owners, shift);
        _texts.Append(((JsonColumnBuilder)other)._texts);
    }

    public override PropertyColumn Build()
    {
        _texts.Freeze();
        return new JsonColumn(Owners.Freeze(), _texts);
    }
}
