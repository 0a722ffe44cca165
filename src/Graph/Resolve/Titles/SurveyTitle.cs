using Graph.Model;
using Graph.Text;

namespace Graph.Resolve.Titles;

/// <summary>Tells papers that survey others.</summary>
internal static class SurveyTitle
{
    private static readonly HashSet<string> HeadingWords = new(StringComparer.Ordinal)
    {
        "survey",
        "surveys",
        "review",
        "reviews",
        "overview",
        "overviews",
        "paper",
        "papers",
        "article",
        "articles",
        "related",
        "recent",
        "existing",
        "and",
        "of",
        "the",
        "literature",
        "comprehensive",
        "useful",
        "relevant",
        "other",
        "position",
        "tutorial",
        "tutorials",
    };

    // Where "review" or "overview" is what the paper is, and not what it works on (peer reviews, product reviews, overview of a task).
    private static readonly string[] TitlePhrases =
    [
        "a review",
        "review of",
        "literature review",
        "systematic review",
        "scoping review",
        "comprehensive review",
        "narrative review",
        "critical review",
        "brief review",
        "short review",
        "technical review",
        "state of the art review",
        "and review",
        "review and",
        "reviews of",
        "an overview",
        "comprehensive overview",
        "systematic overview",
        "bibliometric analysis",
        "meta analysis",
        "review article",
        "mini review",
    ];

    /// <summary>Whether a mention is about a survey: its title says so, or the innermost heading files it as one.</summary>
    public static bool Is(string title, Mention mention) => SaysTitle(title) || SaysHeading(mention);

    /// <summary>Whether a title says that the paper surveys others.</summary>
    public static bool SaysTitle(string title)
    {
        var folded = $" {FoldedText.Of(title)} ";
        return folded.Contains(" survey ", StringComparison.Ordinal)
            || folded.Contains(" surveys ", StringComparison.Ordinal)
            || folded.Contains(" surveying ", StringComparison.Ordinal)
            || folded.EndsWith(" review ", StringComparison.Ordinal)
            || TitlePhrases.Any(p => folded.Contains($" {p} ", StringComparison.Ordinal));
    }

    private static bool SaysHeading(Mention mention)
    {
        if (mention.Section.IsEmpty)
        {
            return false;
        }

        var words = FoldedText.Words(mention.Section[^1].Text);
        return words.Any(w => w is "survey" or "surveys" or "review" or "reviews") && words.All(HeadingWords.Contains);
    }
}
