using System.Runtime.CompilerServices;
using System.Text;
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

    public override int HashAt(int position) => (int)Utf8Hash.Of(texts[position]);

    public override int HashOf(Value value) =>
        value.Kind == ValueKind.String ? (int)Utf8Hash.Of(Encoding.UTF8.GetBytes(value.AsString)) : 0;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override Value At(int position) => Value.From(texts.Text(position));
}
