using System.Collections.Immutable;
using Graph.Knowledge.Language;
using Graph.Model;
using Graph.Text;

namespace Graph.Resolve.Titles;

/// <summary>Recognises papers that look at the work of others. The words are those of <c>seeds/language/titles.yaml</c>.</summary>
internal static class SurveyTitle
{
    private static readonly LanguageFile File = LanguageFile.Read("titles");

    private static readonly WordSet HeadingWords = new(File["survey-headings"]);

    // Where "review" or "overview" is what the paper is, and not what it works on (peer reviews, product reviews, overview of a task).
    private static readonly ImmutableArray<string> TitlePhrases = File["survey-phrases"];

    private static readonly ImmutableArray<string> SurveyWords = File["survey-words"];

    private static readonly ImmutableArray<string> LastWords = File["survey-last-words"];

    private static readonly WordSet HeadWords = new(File["survey-heads"]);

    private static readonly PhraseSet Surveying = new(File["surveying"], ignoreCase: true);

    private static readonly PhraseSet Reviewed = new(File["reviewed"], ignoreCase: true);

    /// <summary>Whether a mention is about a survey: its title says so, or the innermost heading files it as one.</summary>
    public static bool Is(string title, Mention mention) => SaysTitle(title) || SaysHeading(mention);

    /// <summary>Whether a title says that the paper surveys others: it becomes a <c>Survey</c>.</summary>
    public static bool SaysTitle(string title)
    {
        var folded = $" {FoldedText.Of(title)} ";
        return SurveyWords.Any(word => folded.Contains($" {word} ", StringComparison.Ordinal))
            || LastWords.Any(word => folded.EndsWith($" {word} ", StringComparison.Ordinal))
            || TitlePhrases.Any(phrase => folded.Contains($" {phrase} ", StringComparison.Ordinal));
    }

    /// <summary>Whether a title or heading says that the paper looks at others in whatever way (a tutorial, a roadmap, a position): such a
    /// paper introduces nothing and builds on nothing.</summary>
    public static bool SaysOverview(string title) => Surveying.IsIn(title) && !IsOfReviews(title);

    // "Unveiling the Whole Story of Paper Review Comments" reviews nothing.
    private static bool IsOfReviews(string title) =>
        Reviewed.Find(title, 0) is { Length: > 0 } found && !Surveying.IsIn(title.Remove(found.Start, found.Length));

    private static bool SaysHeading(Mention mention)
    {
        if (mention.Section.IsEmpty)
        {
            return false;
        }

        var words = FoldedText.Words(mention.Section[^1].Text);
        return words.Any(w => HeadWords.Contains(w)) && words.All(w => HeadingWords.Contains(w));
    }
}
