using System.Runtime.CompilerServices;
using Graph.Query.Values;

namespace Graph.Query.Storage;

/// <summary>The codes of a text column, made when a query first groups by it.</summary>
/// <param name="codes">The code of each position.</param>
/// <param name="positions">A position of each code, from 1.</param>
internal sealed class TextCodes(OwnerMap owners, TextPages texts, int[] codes, int[] positions) : IColumnCodes
{
    public int Bound => positions.Length + 1;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static TextCodes Of(OwnerMap owners, TextPages texts)
    {
        var distinct = new DistinctTexts(texts);
        var codes = new int[texts.Count];
        for (var position = 0; position < codes.Length; position++)
        {
            codes[position] = distinct.Add(position) + 1;
        }

        return new TextCodes(owners, texts, codes, distinct.Firsts);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Of(int id)
    {
        var position = owners.Position(id);
        return position < 0 ? 0 : codes[position];
    }

    public Value Decode(int code) => code == 0 ? default : Value.From(texts.Text(positions[code - 1]));
}
