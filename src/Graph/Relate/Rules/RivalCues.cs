using System.Collections.Frozen;
using Graph.Vocabulary;

namespace Graph.Relate.Rules;

/// <summary>Words before a name that set the paper against it instead of upon it.</summary>
internal static class RivalCues
{
    private static readonly FrozenSet<string> Words = new[]
    {
        "beyond", "outperform", "outperforming", "surpass", "surpassing", "exceed", "exceeding", "than", "versus", "against", "without", "unlike", "rival", "rivaling",
        "attack", "attacking", "jailbreaking", "fooling", "replacing", "v",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether one of the two words before a match is such a word.</summary>
    public static bool Precede(TitleReading title, TermMatch match)
    {
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
