namespace Graph.Resolve.Titles;

/// <summary>Chooses the spelling that a paper is shown with.</summary>
internal static class CanonicalTitle
{
    /// <summary>The best of several spellings. The rule, each step deciding where the ones before it leave a tie: no damaged character;
    /// not all capitals; not all lower case; most words with a capital inside (<c>MedCLIP</c> before <c>Medclip</c>); the most
    /// frequent; the most capitals; the first by code points.</summary>
    /// <param name="spellings">Cleaned titles, repeated as often as they occur; at least one.</param>
    public static string Choose(IReadOnlyList<string> spellings) =>
        spellings is [var only]
            ? only
            : spellings
                .GroupBy(s => s, StringComparer.Ordinal)
                .OrderBy(g => IsDamaged(g.Key))
                .ThenBy(g => !g.Key.Any(char.IsLower))
                .ThenBy(g => !g.Key.Any(char.IsUpper))
                .ThenByDescending(g => g.Key.Split(' ', '-').Count(HasInnerCapital))
                .ThenByDescending(g => g.Count())
                .ThenByDescending(g => g.Key.Count(char.IsUpper))
                .ThenBy(g => g.Key, StringComparer.Ordinal)
                .First()
                .Key;

    private static bool IsDamaged(string title) => title.Any(c => c == '\uFFFD' || char.IsControl(c));

    private static bool HasInnerCapital(string word) => word.Skip(1).Any(char.IsUpper);
}
