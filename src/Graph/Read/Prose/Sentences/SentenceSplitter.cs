using Graph.Read.Prose.Language;

namespace Graph.Read.Prose.Sentences;

/// <summary>Says where the sentences of a block end, also where the blank behind a full stop got lost.</summary>
internal static class SentenceSplitter
{
    // Nobody writes longer ones; a text that does is cut, so that no rule looks back further.
    private const int LongestSentence = 400;

    /// <summary>The sentences of a block, as ranges of its tokens.</summary>
    /// <param name="text">The block's text.</param>
    /// <param name="tokens">Its tokens.</param>
    public static IEnumerable<(int First, int End)> Split(string text, List<Token> tokens)
    {
        var first = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (IsEnd(text, tokens, i) || i - first >= LongestSentence)
            {
                yield return (first, i + 1);
                first = i + 1;
            }
        }

        if (first < tokens.Count)
        {
            yield return (first, tokens.Count);
        }
    }

    private static bool IsEnd(string text, List<Token> tokens, int at)
    {
        var token = tokens[at];
        if (!token.Is(TokenForm.Mark) || text[token.Start] is not ('.' or '!' or '?' or '。' or '！' or '？'))
        {
            return false;
        }

        if (text[token.Start] is '。' or '！' or '？' || at + 1 >= tokens.Count)
        {
            return true;
        }

        var next = tokens[at + 1];
        if (text[token.Start] == '.' && at > 0 && tokens[at - 1].Has(Cue.Abbreviation) && token.Is(TokenForm.Joined))
        {
            return false;
        }

        // "training.This": a word in lower case before, a capital behind.
        return next.Is(TokenForm.Joined)
            ? next.Is(TokenForm.Capital)
                && at > 0
                && char.IsLower(text[token.Start - 1])
                && tokens[at - 1].Form is TokenForm.None or TokenForm.Joined
            : next.Form != TokenForm.None || char.IsUpper(text[next.Start]) || text[token.Start] != '.';
    }
}
