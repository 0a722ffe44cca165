using Graph.Knowledge;
using Graph.Knowledge.Language;

namespace Graph.Relate.Rules;

/// <summary>Words around a name that set the paper against it instead of upon it.</summary>
internal static class RivalCues
{
    private static readonly WordSet Words = new(LanguageFile.Read("relations")["rivals"]);

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

        return false;
    }
}
