using System.Collections.Immutable;
using Graph.Knowledge.Language;

namespace Graph.Read.Lists.Parts;

/// <summary>Words whose full stop does not end a sentence (<c>seeds/language/abbreviations.yaml</c>).</summary>
internal static class Abbreviations
{
    private static readonly ImmutableArray<string> Known = LanguageFile.Read("abbreviations")["abbreviations"];

    /// <summary>Whether the text ends in one of them.</summary>
    public static bool EndsHere(ReadOnlySpan<char> text)
    {
        foreach (var word in Known)
        {
            if (
                text.EndsWith(word, StringComparison.Ordinal)
                && (text.Length == word.Length || !char.IsLetter(text[text.Length - word.Length - 1]))
            )
            {
                return true;
            }
        }

        return false;
    }
}
