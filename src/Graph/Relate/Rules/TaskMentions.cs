using System.Collections.Immutable;
using Graph.Knowledge;
using Graph.Knowledge.Language;
using Graph.Text;

namespace Graph.Relate.Rules;

/// <summary>Tasks among the words of a text.</summary>
internal static class TaskMentions
{
    private static readonly LanguageFile File = LanguageFile.Read("relations");

    // "via Dual Text-Image Prompting"
    private const int FarthestMeans = 4;

    private static readonly WordSet Attributes = new(File["task-attributes"]);

    private static readonly WordSet Lacking = new(File["lacking"]);

    private static readonly WordSet Means = new(File["means"]);

    /// <summary>Whether a match is what a work uses, or does without, rather than what it is for: <c>… via Reinforcement Learning</c>,
    /// <c>… based on</c>, <c>… without Reward Inference</c>, with at most three words between.</summary>
    public static bool IsMeans(ImmutableArray<Word> words, TermMatch match)
    {
        for (var at = match.First - 1; at >= Math.Max(0, match.First - FarthestMeans); at--)
        {
            if (MeansOrLacks(words[at].Form) || (words[at].Form == "based" && at + 1 < match.First && words[at + 1].Form == "on"))
            {
                return true;
            }
        }

        return match.Last + 1 < words.Length && words[match.Last + 1].Form == "based";
    }

    private static bool MeansOrLacks(string form) => Means.Contains(form) || Lacking.Contains(form);

    /// <summary>Whether a hyphen makes a mere attribute of a match (<c>Diagnosis-Driven</c>, <c>retrieval-based</c>).</summary>
    public static bool IsAttribute(string text, ImmutableArray<Word> words, TermMatch match) =>
        (match.Last + 1 < words.Length && words[match.Last + 1] is { Joint: WordJoint.Hyphen } next && Attributes.Contains(next.Form))
        || (words[match.First].Joint == WordJoint.Hyphen && match.First == match.Last && char.IsUpper(text[words[match.First].Start + 1]));
}
