using Graph.Read.Prose.Language;
using Graph.Read.Prose.Sentences;

namespace Graph.Read.Prose.Names;

/// <summary>A short form in parentheses behind the words that it is short for: <c>Visual Genome (VG)</c>.</summary>
/// <param name="First">The first token of the long form.</param>
/// <param name="Last">Its last token.</param>
/// <param name="Short">The token of the short form.</param>
/// <param name="IsCapital">Whether the long form is written as a name.</param>
internal readonly record struct ShortForm(int First, int Last, int Short, bool IsCapital)
{
    private const int MostWords = 10;
    private const int LongestShort = 14;

    /// <summary>The short forms of a sentence.</summary>
    public static IEnumerable<ShortForm> Find(Sentence sentence)
    {
        for (var i = sentence.First + 2; i < sentence.End - 1; i++)
        {
            if (sentence.IsMark(i - 1, "(") && sentence.IsMark(i + 1, "),;") && IsShort(sentence, i) && LongForm(sentence, i) is { } form)
            {
                yield return form;
            }
        }
    }

    private static bool IsShort(Sentence sentence, int at)
    {
        var token = sentence.Tokens[at];
        return !token.Is(TokenForm.Mark | TokenForm.Number)
            && token.Is(TokenForm.Coined | TokenForm.Capital)
            && token.End - token.Start is > 1 and <= LongestShort;
    }

    private static ShortForm? LongForm(Sentence sentence, int at)
    {
        var letters = Letters(sentence.Words(at, at));
        if (letters.Length < 2)
        {
            return null;
        }

        var words = 0;
        var capitals = 0;
        for (var i = at - 2; i >= sentence.First && words < MostWords; i--)
        {
            var token = sentence.Tokens[i];
            if (token.Is(TokenForm.Mark))
            {
                return null;
            }

            words++;
            capitals += token.Is(TokenForm.Capital) || token.Is(TokenForm.Coined) ? 1 : 0;
            if (
                char.ToLowerInvariant(sentence.Sign(i)) == letters[0]
                && words <= letters.Length + 3
                && (
                    Spells(sentence, i, at - 2, letters, initials: true)
                    || Spells(sentence, i, at - 2, letters, initials: false)
                    || Capitals(sentence, i, at - 2) == letters
                )
            )
            {
                return new ShortForm(i, at - 2, at, capitals * 2 >= words || Capitals(sentence, i, at - 2) == letters);
            }
        }

        return null;
    }

    // Each letter of the short form stands in the long one, in this order, and each long word gives at least one.
    private static bool Spells(Sentence sentence, int first, int last, string letters, bool initials)
    {
        var next = 0;
        for (var i = first; i <= last; i++)
        {
            var word = sentence.Words(i, i);
            var before = next;
            for (var j = 0; j < word.Length && next < letters.Length; j++)
            {
                var starts = j == 0 || char.IsUpper(word[j]) || !char.IsLetter(word[j - 1]) || (!initials && next > before);
                next += starts && char.ToLowerInvariant(word[j]) == letters[next] ? 1 : 0;
            }

            if (next == before && !sentence.Tokens[i].Has(Cue.With | Cue.On | Cue.Be | Cue.Article))
            {
                return false;
            }
        }

        return next == letters.Length;
    }

    // "Tool leaRning wIth exeCution fEedback": the capitals spell it.
    private static string Capitals(Sentence sentence, int first, int last) =>
        string.Concat(sentence.Words(first, last).Where(char.IsUpper).Select(char.ToLowerInvariant));

    private static string Letters(string word)
    {
        var bare = word.Length > 3 && word[^1] == 's' && char.IsUpper(word[^2]) ? word[..^1] : word;
        return string.Concat(bare.Where(char.IsLetter).Select(char.ToLowerInvariant));
    }
}
