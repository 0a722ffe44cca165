using System.Text.RegularExpressions;
using Graph.Knowledge.Language;

namespace Graph.Read.Lists.Parts;

/// <summary>Whether words speak to the reader or about the page, as no title does (<c>seeds/language/running-text.yaml</c>).</summary>
internal static partial class ProseCue
{
    private static readonly LanguageFile Prose = LanguageFile.Read("running-text");

    private static readonly PhraseSet Openers = new(Prose["openers"]);

    private static readonly PhraseSet Speaking = new(Prose["speaking"]);

    private static readonly PhraseSet NotesToSelf = new(Prose["notes-to-self"], ignoreCase: true);

    private static readonly PhraseSet Quoting = new(Prose["quoting"]);

    private static readonly WordSet Unfinished = new(Prose["unfinished"]);

    private static readonly WordSet Connectives = new(Prose["connectives"]);

    /// <summary>Whether they do.</summary>
    public static bool Find(string text) => Opens(text) || Speaking.IsIn(text) || (text.EndsWith('.') && Sentences().IsMatch(text));

    /// <summary>Whether the words are a note that the makers of the list left for themselves: <c>TODO: look for …</c></summary>
    public static bool IsNoteToSelf(ReadOnlySpan<char> text)
    {
        text = text.TrimStart(" \t\n*_[(`-");
        return NotesToSelf.LengthAt(text, 0) is > 0 and var length
            && (length == text.Length || text[length] is ':' or ' ' or '…' or '.' or ')');
    }

    /// <summary>How long the words at the beginning are that speak of a paper in a script without spaces; 0 where there are none.</summary>
    public static int QuotingLength(ReadOnlySpan<char> text) => Quoting.LengthAt(text, 0);

    /// <summary>Whether the last word is one that no title ends in; a sentence that goes on in a link does.</summary>
    public static bool EndsInMidSentence(string text) => Unfinished.EndsIn(text);

    /// <summary>Whether the last word leads to another one.</summary>
    public static bool EndsInConnective(string text) => Connectives.EndsIn(text);

    // 'This paper shows …', though 'Are we there yet?' and 'It Is Time' are titles.
    private static bool Opens(string text)
    {
        if (Openers.LengthAt(text, 0) is not (> 0 and var length) || length >= text.Length || !char.IsWhiteSpace(text[length]))
        {
            return false;
        }

        var rest = text.AsSpan(length + 1);
        return !rest.StartsWith("Is", StringComparison.Ordinal)
            && !(rest.StartsWith("are ", StringComparison.Ordinal) && rest.Contains('?'));
    }

    // Two sentences and more.
    [GeneratedRegex(@"[a-z]\.\s+[A-Z].*[a-z]\.$", RegexOptions.CultureInvariant)]
    private static partial Regex Sentences();
}
