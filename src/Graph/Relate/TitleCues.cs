using System.Text.RegularExpressions;
using Graph.Knowledge.Language;

namespace Graph.Relate;

/// <summary>What sort of paper a title announces (<c>seeds/language/titles.yaml</c>).</summary>
internal static class TitleCues
{
    private static readonly LanguageFile Titles = LanguageFile.Read("titles");

    private static readonly PhraseSet Assessing = new(Titles["assessing"], ignoreCase: true);

    private static readonly PhraseSet AssessingBeginnings = new(Titles["assessing-beginnings"], ignoreCase: true, beginnings: true);

    private static readonly PhraseSet AssessingFirst = new(Titles["assessing-first"], ignoreCase: true);

    private static readonly PhraseSet PeopleAndPlaces = new(Titles["people-and-places"], ignoreCase: true);

    private static readonly PhraseSet ReportKinds = new(Titles["report-kinds"].Concat(Titles["report-families"]), ignoreCase: true);

    private static readonly PhraseSet ReportOpeners = new(Titles["report-openers"], ignoreCase: true);

    // 'Exploring the limits of …': up to three words stand between the two.
    private static readonly Regex Examining = Pattern(
        $@"\b(?:{Titles.OneOf("examining")})\w* (?:the )?(?:\w+[- ]){{0,3}}(?:{Titles.OneOf("abilities")})"
    );

    private static readonly Regex Question = Pattern($@"\b(?:{Titles.OneOf("question-words")}) [^:]*\?|\?$");

    /// <summary>Whether it assesses or compares what exists, instead of building on it.</summary>
    public static bool IsAssessment(string title) =>
        Assessing.IsIn(title) || AssessingBeginnings.IsIn(title) || BeginsAssessing(title) || AsksOrExamines(title);

    /// <summary>Whether it looks at how people use what exists (<c>ChatGPT in the Classroom</c>): such a paper builds on nothing.</summary>
    public static bool IsUse(string title) => PeopleAndPlaces.IsIn(title);

    /// <summary>Whether the report of its maker announces it (<c>GPT-4 technical report</c>): the model named is its own.</summary>
    public static bool IsReport(string title) => ReportKinds.IsIn(title) || ReportOpeners.LengthAt(title, 0) > 0;

    // At the beginning, or behind the colon: "…: Testing ChatGPT's Potential to …".
    private static bool BeginsAssessing(string title) =>
        AssessingFirst.LengthAt(title, 0) > 0
        || (title.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon && AssessingFirst.LengthAt(title, colon + 2) > 0);

    private static bool AsksOrExamines(string title) => Examining.IsMatch(title) || Question.IsMatch(title);

    private static Regex Pattern(string pattern) => new(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
