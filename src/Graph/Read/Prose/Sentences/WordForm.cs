using Graph.Read.Prose.Language;

namespace Graph.Read.Prose.Sentences;

/// <summary>What a word looks like.</summary>
internal static class WordForm
{
    /// <summary>The forms of a word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="language">The words of the language.</param>
    public static TokenForm Of(ReadOnlySpan<char> word, ProseLanguage language)
    {
        var capitals = 0;
        var letters = 0;
        var digits = 0;
        foreach (var c in word)
        {
            capitals += char.IsUpper(c) ? 1 : 0;
            letters += char.IsLetter(c) ? 1 : 0;
            digits += char.IsDigit(c) ? 1 : 0;
        }

        if (Unspaced.IsLetter(word[0]))
        {
            return TokenForm.Unspaced;
        }

        if (letters == 0)
        {
            return digits > 0 ? TokenForm.Number : TokenForm.None;
        }

        var form = char.IsUpper(word[0]) ? TokenForm.Capital : TokenForm.None;
        form |= digits > 0 ? TokenForm.Mixed : TokenForm.None;
        // "Low-Resource" is two words with capitals, "Med-PaLM" a name.
        // "C-Eval" too: nobody writes a word of one letter with a capital.
        var isPair =
            capitals > 1
            && digits == 0
            && word[1] != '-'
            && capitals == word.Count('-') + 1
            && word.Length > 2 * capitals
            && AllBegin(word);
        isPair |= digits == 0 && IsPhrase(word, language);
        return (capitals > 1 && !isPair) || (capitals > 0 && digits > 0) ? form | TokenForm.Coined : form;
    }

    // "Text-to-Speech": words that a small one joins.
    private static bool IsPhrase(ReadOnlySpan<char> word, ProseLanguage language)
    {
        var joins = 0;
        foreach (var range in word.Split('-'))
        {
            var piece = word[range];
            if (piece.Length > 1 && char.IsLower(piece[0]) && (language.Of(piece) & (Cue.With | Cue.On | Cue.Be)) != 0)
            {
                joins++;
            }
            else if (piece.Length < 3 || piece[1..].ContainsAnyInRange('A', 'Z'))
            {
                return false;
            }
        }

        return joins > 0;
    }

    private static bool AllBegin(ReadOnlySpan<char> word)
    {
        for (var i = 1; i < word.Length; i++)
        {
            if (char.IsUpper(word[i]) && word[i - 1] != '-')
            {
                return false;
            }
        }

        return true;
    }
}
