using Graph.Read.Lists.Candidates;
using Graph.Read.Lists.Choosing;

namespace Graph.Read.Lists.Weighing.Cues;

/// <summary>It is a lecture of a course.</summary>
internal sealed class LessonCue()
    : Cue<Titled>(
        "lesson",
        "it is a lecture of a course",
        "takes all away that one link to a paper gives: lectures link the papers that they teach"
    )
{
    /// <inheritdoc/>
    public override double Weigh(Titled entry) =>
        entry.Title is { Text: var title } && (HeadingKinds.IsLesson(title) || IsChineseLesson(title)) ? -PaperEvidence.Enough : 0;

    // '第三讲 …' with slides beside it.
    private static bool IsChineseLesson(string title) => title.Length > 3 && title[0] == '第' && title.AsSpan(1, 3).ContainsAny("讲课课章");
}
