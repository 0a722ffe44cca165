using Graph.Knowledge.Language;

namespace Graph.Read.Lists.Parts;

/// <summary>Whether words tell news of the list or its makers (<c>seeds/language/running-text.yaml</c>).</summary>
internal static class NewsCue
{
    private static readonly LanguageFile Prose = LanguageFile.Read("running-text");

    private static readonly PhraseSet Makers = new(Prose["makers"]);

    private static readonly PhraseSet Made = new(Prose["made"], beginnings: true);

    private static readonly PhraseSet Auxiliaries = new(["have", "are", "'ve", "’ve"]);

    private static readonly PhraseSet Ours = new(["our"], ignoreCase: true);

    private static readonly PhraseSet Works = new(Prose["works"]);

    private static readonly PhraseSet States = new(Prose["states"]);

    private static readonly PhraseSet Adverbs = new(["now"]);

    private static readonly PhraseSet News = new(Prose["news"]);

    private static readonly PhraseSet Announcing = new(Prose["announcing"]);

    /// <summary>Whether they do.</summary>
    public static bool Find(string text) =>
        Announcing.IsIn(text) || Follows(text, Makers, Made, Auxiliaries) || Follows(text, States, News, Adverbs) || SpeaksOfOwnWork(text);

    // 'We have released', 'is now available': one word, then another, and perhaps a small one between them.
    private static bool Follows(string text, PhraseSet first, PhraseSet second, PhraseSet between)
    {
        for (var (start, length) = first.Find(text, 0); length > 0; (start, length) = first.Find(text, start + 1))
        {
            var at = Skip(text, start + length);
            if (between.LengthAt(text, at) is > 0 and var small)
            {
                at = Skip(text, at + small);
            }

            if (at > start + length && second.LengthAt(text, at) > 0)
            {
                return true;
            }
        }

        return false;
    }

    // 'our paper', 'Our recent survey'.
    private static bool SpeaksOfOwnWork(string text)
    {
        for (var (start, length) = Ours.Find(text, 0); length > 0; (start, length) = Ours.Find(text, start + 1))
        {
            var next = Skip(text, start + length);
            var after = next < text.Length ? text.IndexOf(' ', next) + 1 : 0;
            if (Works.LengthAt(text, next) > 0 || (after > 0 && Works.LengthAt(text, after) > 0))
            {
                return true;
            }
        }

        return false;
    }

    private static int Skip(string text, int at) => at < text.Length && text[at] == ' ' ? at + 1 : at;
}
