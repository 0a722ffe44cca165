using System.Buffers;
using System.Collections.Immutable;

namespace Graph.Knowledge.Language;

/// <summary>
/// Words and phrases to find inside a text, as whole words: no letter or digit stands right before them, no letter right after. In
/// scripts without spaces they may stand anywhere.
/// </summary>
internal sealed class PhraseSet
{
    private readonly ImmutableArray<string> _phrases;
    private readonly SearchValues<string> _any;
    private readonly StringComparison _comparison;
    private readonly bool _beginnings;

    /// <summary>Takes the phrases.</summary>
    /// <param name="phrases">The phrases.</param>
    /// <param name="ignoreCase">Whether case is ignored.</param>
    /// <param name="beginnings">Whether a word may go on after them.</param>
    public PhraseSet(IEnumerable<string> phrases, bool ignoreCase = false, bool beginnings = false)
    {
        // The longest of several that begin in one place counts.
        _phrases = [.. phrases.OrderByDescending(phrase => phrase.Length).ThenBy(phrase => phrase, StringComparer.Ordinal)];
        _comparison = ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        _any = SearchValues.Create(_phrases.AsSpan(), _comparison);
        _beginnings = beginnings;
    }

    /// <summary>Whether one of the phrases stands in the text.</summary>
    public bool IsIn(ReadOnlySpan<char> text) => Find(text, 0).Length > 0;

    /// <summary>Where the first phrase stands from a place on, and how long it is; a length of 0 where there is none.</summary>
    public (int Start, int Length) Find(ReadOnlySpan<char> text, int from)
    {
        while (from < text.Length && text[from..].IndexOfAny(_any) is >= 0 and var found)
        {
            var at = from + found;
            if (LengthAt(text, at) is > 0 and var length && StartsWord(text, at))
            {
                return (at, length);
            }

            from = at + 1;
        }

        return default;
    }

    /// <summary>How long the phrase is that stands at a place; 0 where there is none.</summary>
    public int LengthAt(ReadOnlySpan<char> text, int at)
    {
        var rest = text[at..];
        foreach (var phrase in _phrases)
        {
            if (rest.StartsWith(phrase, _comparison) && (_beginnings || EndsWord(rest, phrase.Length)))
            {
                return phrase.Length;
            }
        }

        return 0;
    }

    /// <summary>Where the last phrase of a text ends that ends as late as any; 0 where there is none.</summary>
    public int EndOf(ReadOnlySpan<char> text)
    {
        var last = 0;
        for (var (start, length) = Find(text, 0); length > 0; (start, length) = Find(text, start + 1))
        {
            last = Math.Max(last, start + length);
        }

        return last;
    }

    private static bool StartsWord(ReadOnlySpan<char> text, int at) =>
        at == 0 || IsIdeograph(text[at]) || !char.IsLetterOrDigit(text[at]) || !char.IsLetterOrDigit(text[at - 1]);

    private static bool EndsWord(ReadOnlySpan<char> text, int length) =>
        length >= text.Length || IsIdeograph(text[length - 1]) || !char.IsLetter(text[length]);

    private static bool IsIdeograph(char c) => c >= '\u3040';
}
