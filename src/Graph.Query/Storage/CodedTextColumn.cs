using System.Runtime.CompilerServices;
using Graph.Query.Values;

namespace Graph.Query.Storage;

/// <summary>Texts that occur again and again: each is kept once, and a number for each owner.</summary>
/// <param name="codes">For each position, which of the texts, from 0.</param>
internal sealed class CodedTextColumn(OwnerMap owners, ushort[] codes, Value[] texts) : PropertyColumn(owners), IColumnCodes
{
    private const int MostTexts = 1 << 16;

    public override IColumnCodes Codes => this;

    public int Bound => texts.Length + 1;

    /// <summary>The column, if its texts repeat enough; otherwise null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static CodedTextColumn? TryMake(OwnerMap owners, TextPages texts)
    {
        var distinct = new DistinctTexts(texts);
        var codes = new ushort[texts.Count];
        var most = Math.Min(MostTexts, 16 + (texts.Count / 8));
        for (var position = 0; position < codes.Length; position++)
        {
            codes[position] = (ushort)distinct.Add(position);
            if (distinct.Count > most || distinct.Count > 1024 + (position / 2))
            {
                return null;
            }
        }

        return new CodedTextColumn(owners, codes, Array.ConvertAll(distinct.Firsts, first => Value.From(texts.Text(first))));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Of(int id)
    {
        var position = Owners.Position(id);
        return position < 0 ? 0 : codes[position] + 1;
    }

    public Value Decode(int code) => code == 0 ? default : texts[code - 1];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override Value At(int position) => texts[codes[position]];
}
