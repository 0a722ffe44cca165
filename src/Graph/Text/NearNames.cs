using System.Collections.Immutable;
using FuzzySharp;

namespace Graph.Text;

/// <summary>What somebody may have meant by a name that nobody bears.</summary>
public static class NearNames
{
    // On a scale to 100, tried on misspelt names of models: below it a suggestion only puzzles.
    private const int UsualLikeness = 55;

    /// <summary>The known names that look most alike, best first.</summary>
    /// <param name="name">What was written.</param>
    /// <param name="known">What there is; other spellings of one thing come under the thing's name.</param>
    /// <param name="count">How many at most; fewer where nothing is near.</param>
    /// <param name="leastLikeness">How like it a name must be, from 0 to 100 for the same letters.</param>
    public static ImmutableArray<string> Find(string name, IEnumerable<string> known, int count = 3, int leastLikeness = UsualLikeness) =>
        Find(name, known.Select(n => (n, n)), count, leastLikeness);

    /// <summary>The known things one of whose spellings looks most alike, best first.</summary>
    /// <param name="name">What was written.</param>
    /// <param name="known">Spellings, and the names under which they are shown.</param>
    /// <param name="count">How many at most; fewer where nothing is near.</param>
    /// <param name="leastLikeness">How like it a spelling must be, from 0 to 100 for the same letters.</param>
    public static ImmutableArray<string> Find(
        string name,
        IEnumerable<(string Spelling, string Name)> known,
        int count = 3,
        int leastLikeness = UsualLikeness
    )
    {
        var form = Form(name);
        return
        [
            .. known
                .Select(n => (n.Name, Likeness: Fuzz.Ratio(form, Form(n.Spelling))))
                .Where(n => n.Likeness >= leastLikeness)
                .OrderByDescending(n => n.Likeness)
                .ThenBy(n => n.Name, StringComparer.Ordinal)
                .Select(n => n.Name)
                .Distinct(StringComparer.Ordinal)
                .Take(count),
        ];
    }

    /// <summary>A name without case, punctuation and accents' composition. '+' is kept: a name with it is another model's ('GLIP',
    /// 'GLIP+').</summary>
    public static string Form(string name) =>
        string.Concat(
            name.Normalize(System.Text.NormalizationForm.FormKD).ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c == '+')
        );
}
