using System.Buffers;
using Graph.Read.Prose.Language;
using Graph.Read.Prose.Sentences;

namespace Graph.Read.Prose.Names;

/// <summary>How far a name runs, by the look of its words.</summary>
internal static class NameRun
{
    private const int LongestUnit = 3;
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789.,");

    /// <summary>Whether a small number or version behind a token belongs to the name: <c>Gemini 2.5</c>, <c>Llama 2</c>.</summary>
    public static bool IsNumberOfName(string text, List<Token> tokens, int last) =>
        Surface(text, tokens, last + 1, last + 1) is ['v', >= '0' and <= '9', ..]
        || tokens[last + 1].Is(TokenForm.Number)
            && tokens[last + 1].End - tokens[last + 1].Start <= 4
            && !text.AsSpan(tokens[last + 1].Start, tokens[last + 1].End - tokens[last + 1].Start).Contains(',');

    /// <summary>Whether a word is a number with a unit: <c>13B</c>, <c>1.4GB</c>, <c>24kHz</c>, <c>8xA100</c>; <c>2WikiMultihopQA</c> is
    /// a name.</summary>
    public static bool IsQuantity(ReadOnlySpan<char> word)
    {
        var digits = word.IndexOfAnyExcept(Digits);
        return digits > 0 && char.IsAsciiDigit(word[0]) && (word.Length - digits <= LongestUnit || word[digits] is 'x' or '×' or '-');
    }

    /// <summary>Whether a word names a measure with its rank or two languages: <c>Recall@1</c>, <c>En-De</c>.</summary>
    public static bool IsNoName(ReadOnlySpan<char> word, ProseLanguage language) =>
        word.Contains('@')
        || IsDevice(word, language)
        || IsCompound(word, language)
        || (word.Length <= LongestUnit && word[0] is 'v' or 'V' && word[1..].IndexOfAnyExcept(Digits) < 0)
        || word.Length == 5
            && word[2] is '-' or '–'
            && (language.Of(word[..2]) & Cue.LanguageCode) != 0
            && (language.Of(word[3..]) & Cue.LanguageCode) != 0;

    /// <summary>Whether a word is a year.</summary>
    public static bool IsYear(ReadOnlySpan<char> word) =>
        word.Length == 4 && (word.StartsWith("19") || word.StartsWith("20")) && word.IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>The last token of two capitals before a noun in the singular, which are one name (<c>the Tanks and Temples dataset</c>); else the given one.</summary>
    public static int Pair(string text, List<Token> tokens, int last, int end)
    {
        var noun = last + 3;
        return
            noun < end
            && Surface(text, tokens, last + 1, last + 1) is "and" or "of" or "in"
            && tokens[last + 2].Is(TokenForm.Capital)
            && tokens[last + 2].Cues == Cue.None
            && tokens[noun].Has(Cue.DatasetStrict)
            && Surface(text, tokens, noun, noun)[^1] != 's'
            ? last + 2
            : last;
    }

    // "multi-GPU", "GUI-agent": every piece is a word, or capitals that are no name.
    private static bool IsCompound(ReadOnlySpan<char> word, ProseLanguage language)
    {
        if (!word.Contains('-'))
        {
            return false;
        }

        Span<char> buffer = stackalloc char[64];
        var hasWord = false;
        foreach (var range in word.Split('-'))
        {
            var piece = word[range];
            hasWord |= piece.IndexOfAnyExceptInRange('a', 'z') < 0;
            var isShort =
                piece.Length > 1 && piece.IndexOfAnyExceptInRange('A', 'Z') < 0 && language.IsNoName(KnownNames.FormOf(piece, buffer));
            if (piece.IndexOfAnyExceptInRange('a', 'z') >= 0 && !isShort)
            {
                return false;
            }
        }

        return hasWord;
    }

    // "RTX2080Ti", "A100-SXM4-80G".
    private static bool IsDevice(ReadOnlySpan<char> word, ProseLanguage language)
    {
        var hyphen = word.IndexOf('-');
        var digit = word.IndexOfAnyInRange('0', '9');
        return (hyphen > 0 && (language.Of(word[..hyphen]) & Cue.Device) != 0)
            || (digit > 0 && (language.Of(word[..digit]) & Cue.Device) != 0)
            || (language.Of(word) & Cue.Device) != 0;
    }

    /// <summary>The last token of two capitals with "in" or "of" between them, where a list goes on behind them (<c>Moments in Time,
    /// HACS</c>); else the given one.</summary>
    public static int Within(string text, List<Token> tokens, int last, int end) =>
        last + 3 < end
        && Surface(text, tokens, last + 1, last + 1) is "in" or "of"
        && tokens[last + 2].Is(TokenForm.Capital)
        && (text[tokens[last + 3].Start] is ',' or '、' || Surface(text, tokens, last + 3, last + 3) is "and")
            ? last + 2
            : last;

    /// <summary>Whether a word is an adjective made of a name: <c>COCO-formatted</c>.</summary>
    public static bool IsAdjective(ReadOnlySpan<char> word) =>
        word.LastIndexOf('-') is var hyphen and > 0
        && word.Length - hyphen > 4
        && word.EndsWith("ed")
        && word[(hyphen + 1)..].IndexOfAnyExceptInRange('a', 'z') < 0;

    /// <summary>Whether the next token stands beside a token and may belong to one name with it.</summary>
    public static bool IsNear(string text, List<Token> tokens, int at) =>
        !tokens[at + 1].Is(TokenForm.Mark)
        && tokens[at + 1].Start - tokens[at].End <= 1
        && (tokens[at + 1].Start == tokens[at].End || text[tokens[at].End] is ' ' or '\u00a0')
        && !(tokens[at + 1].Is(TokenForm.Joined) && tokens[at + 1].Has(Cue.Tail));

    /// <summary>The words of some tokens.</summary>
    public static ReadOnlySpan<char> Surface(string text, List<Token> tokens, int first, int last) =>
        text.AsSpan(tokens[first].Start, tokens[last].End - tokens[first].Start);
}
