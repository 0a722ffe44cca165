using Graph.Knowledge;
using Graph.Knowledge.Language;
using Graph.Text;

namespace Graph.Relate.Rules;

/// <summary>Words around a name that set the paper against it instead of upon it.</summary>
internal static class RivalCues
{
    private const int FarthestCompared = 5;

    private static readonly LanguageFile File = LanguageFile.Read("relations");

    private static readonly WordSet Words = new(File["rivals"]);

    private static readonly WordSet Comparing = new(File["comparing"]);

    private static readonly WordSet Likenesses = new(File["likenesses"]);

    private static readonly WordSet Goals = new(File["goals"]);

    private static readonly WordSet GoalAdjectives = new(File["goal-adjectives"]);

    private static readonly WordSet Examinations = new(File["examinations"]);

    private static readonly WordSet Uses = new(File["uses"]);

    /// <summary>Whether one of the two words before a match is such a word, the match only says what something is like (<c>GPT-4o
    /// Level</c>), what shall be reached (<c>Towards Open-Source GPT-4o</c>) or what is looked into (<c>An Analysis of ChatGPT</c>).</summary>
    public static bool StandAround(TitleReading title, TermMatch match)
    {
        if (SaysLikeness(title, match) || IsGoal(title, match) || IsExamined(title, match))
        {
            return true;
        }

        for (var at = Math.Max(0, match.First - 2); at < match.First; at++)
        {
            if (Words.Contains(title.Words[at].Form))
            {
                return true;
            }
        }

        for (var at = Math.Max(0, match.First - FarthestCompared); at < match.First; at++)
        {
            if (Comparing.Contains(title.Words[at].Form))
            {
                return true;
            }
        }

        return false;
    }

    private static bool SaysLikeness(TitleReading title, TermMatch match) =>
        match.Last + 1 < title.Words.Length && Likenesses.Contains(title.Words[match.Last + 1].Form);

    private static bool IsGoal(TitleReading title, TermMatch match)
    {
        var at = match.First - 1;
        while (at > 0 && GoalAdjectives.Contains(title.Words[at].Form))
        {
            at--;
        }

        return at >= 0 && Goals.Contains(title.Words[at].Form);
    }

    /// <summary>Whether the words before a match say that it is looked into: <c>A Zero-Shot Analysis of ChatGPT</c>.</summary>
    public static bool IsExamined(TitleReading title, TermMatch match) =>
        match.First > 1 && title.Words[match.First - 1].Form == "of" && Examinations.Contains(title.Words[match.First - 2].Form);

    /// <summary>Whether the words right around a match say that the paper uses it: <c>SAM-Based</c>, <c>using BERT</c>.</summary>
    public static bool SayUse(TitleReading title, TermMatch match) =>
        (match.First > 0 && Uses.Contains(title.Words[match.First - 1].Form)) || IsBase(title, match);

    // "GPT-4-based ChatGPT" is one product, which the paper may test; and a paper that tests "ChatGPT-based recommender systems" builds none,
    // unless it names one of its own.
    private static bool IsBase(TitleReading title, TermMatch match) =>
        (title.Coined is not null || !title.IsAssessment)
        && match.Last + 1 < title.Words.Length
        && title.Words[match.Last + 1] is { Joint: WordJoint.Hyphen, Form: "based" }
        && !title.Names.Any(n => n.First == match.Last + 2);
}
