using System.Runtime.CompilerServices;

namespace Graph.Query.Storage;

/// <summary>Collects what is kept as UTF-8: texts, and lists and maps as JSON.</summary>
internal abstract class Utf8ColumnBuilder : ColumnBuilder
{
    protected TextPages Texts { get; } = new();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int id, ReadOnlySpan<byte> text)
    {
        Owners.Add(id);
        Texts.Add(text);
    }

    public sealed override void RemoveLast()
    {
        Owners.RemoveLast();
        Texts.RemoveLast();
    }

    public sealed override void Append(ColumnBuilder other, int shift)
    {
        Owners.Append(other.Owners, shift);
        Texts.Append(((Utf8ColumnBuilder)other).Texts);
    }
}
