using System.Collections.Immutable;
using Graph.Knowledge;
using Graph.Knowledge.Language;
using Graph.Model;
using Graph.Resolve.Titles;
using Graph.Text;

namespace Graph.Relate.Rules;

/// <summary>The tasks that a heading names.</summary>
internal static class HeadingTasks
{
    private static readonly ImmutableArray<string> Collections = LanguageFile.Read("relations")["collections-of-data"];

    private static readonly string[] Joints = ["&", ",", "/", " and ", " or "];

    /// <summary>The tasks, in the order of the heading. Documents' titles, surveys and collections of data name none.</summary>
    /// <param name="heading">The heading.</param>
    /// <param name="isTitle">Whether it is the document's title, which says the list's field and not an entry's task.</param>
    /// <param name="entry">The entry below it.</param>
    public static ImmutableArray<Term> Find(Heading heading, bool isTitle, Entry entry)
    {
        if (
            isTitle
            || SurveyTitle.SaysOverview(heading.Text)
            || heading.Text.Length > 80
            || IsCollection(heading.Text)
            || IsMixture(heading.Text)
        )
        {
            return [];
        }

        var words = WordSplitter.Split(heading.Text);

        // "ASR & TTS Based" files works by their means.
        if (words.Length > 0 && words[^1].Form == "based")
        {
            return [];
        }

        return
        [
            .. entry
                .Vocabulary.TaskHeadings.Find(words)
                .Where(m =>
                    !m.IsWeak
                    && entry.Vocabulary.Holds(m, words, entry.Above.Where(a => !a.SequenceEqual(words)))
                    && !TaskMentions.IsAttribute(heading.Text, words, m)
                )
                .Select(m => m.Term)
                .Distinct(),
        ];
    }

    // "Reasoning & Planning & Tool Using" and "Planning and Manipulation or Pretraining" file an entry under one of three, and do not say
    // which; "When Coding Meets Reasoning" is a slogan.
    private static bool IsMixture(string heading) =>
        heading.Split(Joints, StringSplitOptions.None).Length > 2 || heading.Contains(" meets ", StringComparison.OrdinalIgnoreCase);

    private static bool IsCollection(string heading) =>
        Collections.Any(c => heading.Contains(c, StringComparison.OrdinalIgnoreCase))
        || heading.Contains("other ", StringComparison.OrdinalIgnoreCase);
}
