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

    private static readonly WordSet Uses = new(File["uses"]);

    /// <summary>Whether one of the two words before a match is such a word, or the match only says how good something is (<c>GPT-4o
    /// Level</c>).</summary>
    public static bool StandAround(TitleReading title, TermMatch match)
    {
        if (match.Last + 1 < title.Words.Length && title.Words[match.Last + 1].Form == "level")
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

    /// <summary>Whether the words right around a match say that the paper uses it: <c>SAM-Based</c>, <c>using BERT</c>.</summary>
    public static bool SayUse(TitleReading title, TermMatch match) =>
        (match.First > 0 && Uses.Contains(title.Words[match.First - 1].Form)) || IsBase(title, match);

    // "GPT-4-based ChatGPT" is one product, which the paper may test.
    private static bool IsBase(TitleReading title, TermMatch match) =>
        match.Last + 1 < title.Words.Length
        && title.Words[match.Last + 1] is { Joint: WordJoint.Hyphen, Form: "based" }
        && !title.Names.Any(n => n.First == match.Last + 2);
}
