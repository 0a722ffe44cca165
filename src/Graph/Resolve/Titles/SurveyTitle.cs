using System.Collections.Immutable;
using Graph.Knowledge.Language;
using Graph.Model;
using Graph.Text;

namespace Graph.Resolve.Titles;

/// <summary>Recognises papers that look at the work of others. The words are those of <c>seeds/language/surveys.yaml</c>.</summary>
internal static class SurveyTitle
{
    private static readonly LanguageFile Words = LanguageFile.Read("surveys");
    private static readonly ImmutableArray<string> SurveyPhrases = [.. Words["survey-words"], .. Words["survey-phrases"]];
    private static readonly ImmutableArray<string> SurveyEndings = Words["survey-endings"];
    private static readonly ImmutableArray<string> OverviewPhrases = Words["overview-phrases"];
    private static readonly ImmutableArray<string> HeadingSurveys = Words["heading-surveys"];
    private static readonly HashSet<string> HeadingWords = new(Words["heading-words"], StringComparer.Ordinal);

    /// <summary>Whether a mention is about a survey: its title says so, or the innermost heading files it as one.</summary>
    public static bool Is(string title, Mention mention) => SaysTitle(title) || SaysHeading(mention);

    /// <summary>Whether a title says that the paper surveys others: it becomes a <c>Survey</c>.</summary>
    public static bool SaysTitle(string title)
    {
        var folded = FoldedText.Of(title);
        return Has(folded, SurveyPhrases) || SurveyEndings.Any(e => folded.EndsWith(" " + e, StringComparison.Ordinal) || folded == e);
    }

    /// <summary>Whether a title or heading says that the paper looks at others in whatever way (a tutorial, a roadmap, a position): such a
    /// paper introduces nothing and builds on nothing.</summary>
    public static bool SaysOverview(string title) => Has(FoldedText.Of(title), OverviewPhrases);

    private static bool Has(string folded, ImmutableArray<string> phrases)
    {
        var words = $" {folded} ";
        return phrases.Any(p => words.Contains($" {p} ", StringComparison.Ordinal));
    }

    private static bool SaysHeading(Mention mention)
    {
        if (mention.Section.IsEmpty)
        {
            return false;
        }

        var words = FoldedText.Words(mention.Section[^1].Text);
        return words.Any(w => HeadingSurveys.Contains(w)) && words.All(HeadingWords.Contains);
    }
}
