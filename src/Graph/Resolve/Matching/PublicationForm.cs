using Graph.Knowledge.Language;
using Graph.Text;

namespace Graph.Resolve.Matching;

/// <summary>Notes behind a title that say in which form the work appeared, and which another catalogue leaves out.</summary>
internal static class PublicationForm
{
    private static readonly WordSet FormWords = new(LanguageFile.Read("titles")["forms"]);

    /// <summary>The title without notes in parentheses, or behind a dash, all of whose words name a form: <c>(Panel Abstract)</c>, <c> -
    /// Book Review</c>.</summary>
    public static string Without(string title)
    {
        for (var open = title.IndexOf('(', StringComparison.Ordinal); open > 0; open = title.IndexOf('(', open + 1))
        {
            var close = title.IndexOf(')', open);
            if (close > 0 && IsForm(title[(open + 1)..close]))
            {
                title = title[..open].TrimEnd() + title[(close + 1)..];
                open = 0;
            }
        }

        var dash = title.LastIndexOf(" - ", StringComparison.Ordinal);
        return dash > 0 && IsForm(title[(dash + 3)..]) ? title[..dash] : title;
    }

    private static bool IsForm(string note) => FoldedText.Words(note) is { Length: > 0 } words && words.All(w => FormWords.Contains(w));
}
