using System.Buffers;
using Graph.Knowledge;
using Graph.Model;
using Graph.Resolve.Names;

namespace Graph.Relate.Columns;

/// <summary>Whether a value of a cell is the name of a model or data set: a sentence, a stage of training, a class of models and a language
/// name nothing.</summary>
internal static class CellNames
{
    private const int LongestName = 6;
    private const string Counted = "tokens";

    private static readonly SearchValues<char> Signs = SearchValues.Create("-_0123456789");

    /// <summary>Whether the value names a data set.</summary>
    /// <param name="value">The value.</param>
    /// <param name="mention">The row, whose links bear out what is written small.</param>
    /// <param name="lexicon">What is known.</param>
    public static bool IsDataset(string value, Mention mention, Lexicon lexicon) =>
        lexicon.Find(TermKind.Dataset, value) is not null
        || (!IsKnownModel(value, lexicon) && (IsPhrase(value) || IsLinked(value, mention)));

    // A size at the end of a name is a model's: Qwen2.5-VL-72B wrote the data.
    private static bool IsKnownModel(string value, Lexicon lexicon) =>
        lexicon.Find(TermKind.Model, value) is not null || !ModelSizes.Split(value).Sizes.IsEmpty;

    /// <summary>Whether the value names a model.</summary>
    public static bool IsModel(string value, Lexicon lexicon) => lexicon.Find(TermKind.Model, value) is not null || IsPhrase(value);

    /// <summary>Whether the value can only be a coinage, as it must be where the column holds classes and remarks, too.</summary>
    public static bool IsCoinage(string value, TermKind kind, Lexicon lexicon) =>
        lexicon.Find(kind, value) is not null
        || (Words(value) is { Length: <= 3 } words && words.Any(w => NameShape.IsCoinage(w) && !NameShape.IsCommon(w.TrimEnd('s'))));

    private static bool IsPhrase(string value) =>
        Words(value) is { Length: <= LongestName } words
        && words.All(IsOfName)
        && words.Any(IsTelling)
        && !words.All(w => NameShape.IsCommon(w.TrimEnd('s')));

    private static bool IsTelling(string word) =>
        !IsPlain(word) && word.Count(char.IsLetter) > 1 && (char.IsUpper(word[0]) || IsCoined(word));

    private static bool IsCoined(string word) => (HasSign(word) && !IsDescription(word)) || NameShape.IsCoinage(word);

    // "human-annotated" says how data was made.
    private static bool IsDescription(string word) =>
        word.All(c => char.IsLower(c) || c == '-')
        && word.Split('-')[^1] is var last
        && (last.EndsWith("ed", StringComparison.Ordinal) || last.EndsWith("ing", StringComparison.Ordinal));

    private static bool IsLinked(string value, Mention mention) =>
        Words(value).Length == 1 && !IsPlain(value) && mention.Links.Any(l => string.Equals(l.Label, value, StringComparison.Ordinal));

    // What is counted ("2T tokens") is not a name.
    private static bool IsOfName(string word) => !MixesScripts(word) && (!char.IsLower(word[0]) || IsCoined(word) || IsSmallOfName(word));

    private static bool IsSmallOfName(string word) => word != Counted && (IsVersion(word) || MayStandInName(word));

    private static bool IsVersion(string word) =>
        word[0] == 'v' && word.Length > 1 && word.Skip(1).All(c => char.IsAsciiDigit(c) || c == '.');

    // "QAサイト", "日本語OCR": a description that goes on in another script.
    private static bool MixesScripts(string word) => word.Any(char.IsAsciiLetter) && word.Any(c => c is >= '\u3040' and < '\uFB00');

    private static bool MayStandInName(string word) => ColumnWords.InsideNames.Contains(word) || ColumnWords.NoNames.Contains(word);

    private static bool HasSign(string word) => word.Length > 3 && word.AsSpan(1).ContainsAny(Signs);

    private static bool IsPlain(string word) =>
        ColumnWords.NoNames.Contains(word) || word.All(c => !char.IsLetter(c)) || ColumnWords.InsideNames.Contains(word);

    private static string[] Words(string value) => value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
