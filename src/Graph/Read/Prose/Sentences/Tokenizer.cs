using Graph.Read.Prose.Language;

namespace Graph.Read.Prose.Sentences;

/// <summary>Cuts text into words and punctuation marks. A name such as <c>ViT-B/16</c>, <c>gpt-3.5-turbo</c> or <c>MiniWoB++</c> is one
/// word; what stands between the names of <c>COCO+VG</c> and <c>BLIP/LLaVA</c> is a mark; the tail of <c>CLIP-based</c> is a
/// word.</summary>
internal sealed class Tokenizer(ProseLanguage language)
{
    /// <summary>Cuts a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Where to put the tokens.</param>
    public void Cut(string text, List<Token> tokens)
    {
        var at = 0;
        while (at < text.Length)
        {
            var c = text[at];
            if (char.IsWhiteSpace(c))
            {
                at++;
                continue;
            }

            if (!char.IsLetterOrDigit(c))
            {
                tokens.Add(new Token(at, at + 1, language.Of(text.AsSpan(at, 1)), TokenForm.Mark | Joint(text, at)));
                at++;
                continue;
            }

            at = Unspaced.IsLetter(c) ? UnspacedRun(text, at, tokens) : Word(text, at, tokens);
        }

        Phrases(text, tokens);
    }

    private int Word(string text, int start, List<Token> tokens)
    {
        var end = EndOf(text, start);
        var word = text.AsSpan(start, end - start);
        var hyphen = word.LastIndexOf('-');
        if (hyphen > 0 && language.Of(word) == Cue.None && language.Of(word[(hyphen + 1)..]) is var tail && (tail & Cue.Tail) != 0)
        {
            Add(text, start, start + hyphen, tokens);
            tokens.Add(new Token(start + hyphen + 1, end, tail & (Cue.Tail | Cue.TailUse), TokenForm.Joined));
        }
        else
        {
            Add(text, start, end, tokens);
        }

        // The s of "CLIP's" is not a word.
        var rest = text.AsSpan(end);
        return rest.Length > 1 && rest[0] is '\'' or '’' && rest[1] == 's' && (rest.Length == 2 || !char.IsLetterOrDigit(rest[2]))
            ? end + 2
            : end;
    }

    // Words that the language knows, the longest first; what stands between them is one token.
    private int UnspacedRun(string text, int start, List<Token> tokens)
    {
        var end = Unspaced.EndOf(text, start);
        var from = start;
        var at = start;
        while (at < end)
        {
            var length = language.LongestUnspaced(text.AsSpan(at, end - at));
            if (length == 0)
            {
                at++;
                continue;
            }

            if (from < at)
            {
                Add(text, from, at, tokens);
            }

            Add(text, at, at + length, tokens);
            from = at += length;
        }

        if (from < end)
        {
            Add(text, from, end, tokens);
        }

        return end;
    }

    private void Add(string text, int start, int end, List<Token> tokens)
    {
        var word = text.AsSpan(start, end - start);
        tokens.Add(new Token(start, end, language.Of(word), WordForm.Of(word, language) | Joint(text, start)));
    }

    private static int EndOf(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length)
        {
            var c = text[end];
            if (Unspaced.IsLetter(c))
            {
                break;
            }

            if (char.IsLetterOrDigit(c))
            {
                // A blank that got lost between two sentences: "training.This".
                end++;
                continue;
            }

            if (!Connects(text, end, start))
            {
                break;
            }

            end++;
        }

        return end;
    }

    private static bool Connects(string text, int at, int start)
    {
        var before = text[at - 1];
        var next = at + 1 < text.Length ? text[at + 1] : ' ';
        var isOpen = !char.IsLetterOrDigit(next) || Unspaced.IsLetter(next);
        return text[at] switch
        {
            '-' or '_' or '\u2010' or '\u2011' or '–' => !isOpen && char.IsLetterOrDigit(before)
                || (text[at] == '-' && !isOpen && before == '+'),
            '.' => (char.IsAsciiDigit(next) && char.IsLetterOrDigit(before)) || (!isOpen && IsInitials(text, start, at)),
            '/' => char.IsAsciiDigit(next) && at - start <= 7 && char.IsLetter(before),
            '^' => !isOpen,
            '+' => next is '+' || (!char.IsLetterOrDigit(next) && char.IsLetterOrDigit(before)) || (isOpen && before == '+'),
            '@' => char.IsAsciiDigit(next),
            '\'' or '’' => char.IsAsciiDigit(next) && char.IsUpper(before) && at + 2 < text.Length && char.IsAsciiDigit(text[at + 2]),
            _ => false,
        };
    }

    // e.g, i.e, U.S, SEG.A
    private static bool IsInitials(string text, int start, int at) =>
        (at - start == 1 || (at - start <= 4 && char.IsUpper(text[at - 1])))
        && (at + 2 >= text.Length || !char.IsLetterOrDigit(text[at + 2]));

    private static TokenForm Joint(string text, int at) => at > 0 && !char.IsWhiteSpace(text[at - 1]) ? TokenForm.Joined : TokenForm.None;

    private void Phrases(string text, List<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Is(TokenForm.Mark))
            {
                continue;
            }

            foreach (var phrase in language.PhrasesFrom(text.AsSpan(tokens[i].Start, tokens[i].End - tokens[i].Start)))
            {
                if (Matches(text, tokens, i, phrase.Words))
                {
                    for (var j = i; j < i + phrase.Words.Length; j++)
                    {
                        tokens[j] = tokens[j] with { Cues = tokens[j].Cues | phrase.Cue };
                    }
                }
            }
        }
    }

    private static bool Matches(string text, List<Token> tokens, int at, string[] words)
    {
        if (at + words.Length > tokens.Count)
        {
            return false;
        }

        for (var i = 1; i < words.Length; i++)
        {
            var token = tokens[at + i];
            if (!text.AsSpan(token.Start, token.End - token.Start).Equals(words[i], StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }
}
