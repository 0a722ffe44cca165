using Graph.Read.Prose.Context;
using Graph.Read.Prose.Language;
using Graph.Read.Prose.Sentences;

namespace Graph.Read.Prose.Rules;

/// <summary>Where nothing is said of the work itself: background, plans, thanks, licences, what is denied, what is only similar.</summary>
internal sealed class SilentRule : IProseRule
{
    private const string Name = "prose-silent";
    private const int Near = 6;

    /// <inheritdoc/>
    public ProseVerdict? Judge(GroupContext context, ProsePage page)
    {
        var sentence = context.Sentence;
        if (
            sentence.IsBackground
            || (IsSilentPlace(sentence, page) && !IsOfProject(context))
            || (page.IsAbstract && IsOthers(sentence))
            || IsLater(context, page)
            || IsDenied(context)
            || IsInspired(context)
            || IsQuestion(sentence)
        )
        {
            return ProseVerdict.Silent(Name);
        }

        return null;
    }

    private static bool IsSilentPlace(Sentence sentence, ProsePage page) =>
        !page.IsAbstract
        && sentence.Block.Path.Any(h =>
            (page.CuesOf(h) & Cue.HeadingSilent) != 0 && (page.CuesOf(h) & (Cue.HeadingTrain | Cue.HeadingTest)) == 0
        );

    // "The project is based on X", among the thanks; "our code is based on" would speak of the code.
    private static bool IsOfProject(GroupContext context)
    {
        var sentence = context.Sentence;
        return sentence.Has(context.Link, Cue.Base)
            && sentence.HasBetween(sentence.First, sentence.First + 2, Cue.Project)
            && context.Link <= sentence.First + 6;
    }

    // "Recent models such as X have shown": the authors do not speak.
    private static bool IsOthers(Sentence sentence) =>
        (sentence.Cues & Cue.Own) == 0 && (sentence.Cues & Cue.Others) != 0 && (sentence.Cues & Cue.Become) != 0;

    private static bool IsLater(GroupContext context, ProsePage page)
    {
        var sentence = context.Sentence;
        var first = context.Group.First;
        return page.IsAbstract
            ? sentence.HasBetween(sentence.First, first - 1, Cue.Later) || sentence.HasBetween(first - 4, first - 1, Cue.Possible)
            : sentence.HasBetween(first - 12, first - 1, Cue.Later | Cue.Possible);
    }

    private static bool IsDenied(GroupContext context)
    {
        var sentence = context.Sentence;
        var from = Math.Max(sentence.First, context.Group.First - Near);
        for (var i = context.Group.First - 1; i >= from; i--)
        {
            if (sentence.IsMark(i, ",;:") && !context.IsExample)
            {
                return false;
            }

            // "without losing accuracy on X": what is denied is a loss, the test was made.
            if (sentence.Has(i, Cue.Deny) && !sentence.Is(i + 1, "only"))
            {
                return !sentence.HasBetween(i + 1, context.Group.First - 1, Cue.Result)
                    || sentence.HasBetween(i + 1, context.Group.First - 1, Cue.Trained | Cue.Training);
            }
        }

        return sentence.HasBetween(context.Group.Last + 1, Math.Min(context.Group.Last + 3, sentence.End - 1), Cue.Deny)
            && !sentence.HasBetween(context.Group.Last + 1, context.Group.Last + 3, Cue.Dataset);
    }

    private static bool IsInspired(GroupContext context)
    {
        var sentence = context.Sentence;
        var from = Math.Max(sentence.First, context.Group.First - Near);
        for (var i = context.Group.First - 1; i >= from; i--)
        {
            if (sentence.IsMark(i, ",;:(") || sentence.Has(i, Cue.Use | Cue.Base | Cue.Trained))
            {
                return false;
            }

            if (sentence.Has(i, Cue.Inspired) && !sentence.Has(i + 1, Cue.Dataset))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsQuestion(Sentence sentence) =>
        sentence.IsMark(sentence.End - 1, "?") && sentence.Block.Kind != Cut.ProseBlockKind.Title;
}
