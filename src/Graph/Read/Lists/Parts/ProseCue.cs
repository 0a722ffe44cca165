using System.Text.RegularExpressions;

namespace Graph.Read.Lists.Parts;

/// <summary>Whether words speak to the reader or about the page, as no title does.</summary>
internal static partial class ProseCue
{
    private static readonly AnyOf SpokenWords = new(
        "we",
        "our",
        "you",
        "please",
        "feel free",
        "this ",
        "the authors",
        "is a",
        "are a",
        "is the",
        "pull request",
        "propose",
        "introduce",
        "present",
        "provide"
    );

    private static readonly AnyOf NewsWords = new(
        "Our ",
        "our ",
        "We ",
        "we ",
        "I ",
        "accepted",
        "released",
        "available",
        "online",
        "updated",
        "published",
        "open-sourced",
        "has been",
        "have been",
        "heck",
        "tay tuned",
        "elcome to",
        "ongrat"
    );

    /// <summary>Whether they do.</summary>
    public static bool Find(string text) =>
        Opens().IsMatch(text) || (SpokenWords.AreIn(text) && Speaks().IsMatch(text)) || (text.EndsWith('.') && Sentences().IsMatch(text));

    /// <summary>Whether the words tell news of the list or its makers.</summary>
    public static bool FindNews(string text) => NewsWords.AreIn(text) && News().IsMatch(text);

    [GeneratedRegex(
        @"^(?:We|This|These|Our|It|They|Here|Please|If|For more|See|You|I|A curated|Feel free|Note that|Thanks|Check|Contains?|Provides?|Includes?|Introduces?|Proposes?|Presents?)\s(?!are\b.*\?|Is\b)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Opens();

    [GeneratedRegex(
        @"\b(?:we|our|you|your|please|feel free|this (?:repo|repository|list|paper|work|page|section|project)|the authors|is a|are a|is an|is the|pull requests?|proposes?|introduces?|presents?|provides?)\b",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Speaks();

    // Two sentences and more.
    [GeneratedRegex(@"[a-z]\.\s+[A-Z].*[a-z]\.$", RegexOptions.CultureInvariant)]
    private static partial Regex Sentences();

    [GeneratedRegex(
        @"\b(?:[Oo]ur (?:\w+ )?(?:paper|work|survey|review|method|team)s?\b|(?:[Ww]e|I) (?:have |are |'ve )?(?:release|add|update|publish|propose|creat|launch|preprint|open|upload|provid|will|releas|organiz|just)\w*|(?:is|are|was|were|been|gets?|got) (?:now )?(?:accepted|released|available|online|updated|published|open-sourced)|has been|have been|[Cc]heck (?:it |them )?out|[Ss]tay tuned|[Ww]elcome to|[Cc]ongrat)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex News();
}
