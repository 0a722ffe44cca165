using System.Runtime.CompilerServices;
using Graph.Query.Values;

namespace Graph.Query.Storage;

/// <summary>Texts, most of them different, kept as UTF-8 and made strings where a query reads them.</summary>
internal sealed class TextColumn(OwnerMap owners, TextPages texts) : PropertyColumn(owners)
{
    private readonly Lazy<TextCodes> _codes = new(() => TextCodes.Of(owners, texts));

    public override IColumnCodes Codes => _codes.Value;

    /// <summary>The text at a position.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<byte> Utf8(int position) => texts[position];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override Value At(int position) => Value.From(texts.Text(position));
}
