using System.Collections.Immutable;
using FuzzySharp;
using Graph.Text;

namespace Graph.Knowledge.Curated;

/// <summary>Which known names are written most like an unknown one.</summary>
public static class NearestNames
{
    // Below this ratio of common letters (0 to 100) a name is not a slip of another; "Vicunna" and "Vicuna" have 92, "SAM" and "SAT" 67.
    private const int LeastLikeness = 66;
    private const int Most = 3;

    /// <summary>The names, the most alike first; empty where nothing is alike.</summary>
    public static ImmutableArray<string> To(string name, IEnumerable<string> known)
    {
        var form = NameForm.Of(name);
        return
        [
            .. known
                .Distinct(StringComparer.Ordinal)
                .Select(k => (Name: k, Likeness: Fuzz.Ratio(form, NameForm.Of(k))))
                .Where(k => k.Likeness >= LeastLikeness)
                .OrderByDescending(k => k.Likeness)
                .ThenBy(k => k.Name, StringComparer.Ordinal)
                .Take(Most)
                .Select(k => k.Name),
        ];
    }

    /// <summary>A clause that offers the names (<c> Did you mean 'Vicuna'?</c>), with a space before it; empty where there is
    /// none.</summary>
    public static string Offer(string name, IEnumerable<string> known)
    {
        var names = To(name, known).Select(n => $"'{n}'").ToArray();
        return names.Length == 0 ? "" : $" Did you mean {string.Join(" or ", names)}?";
    }
}
