using System.Globalization;

namespace Graph.Resolve.People;

/// <summary>Chooses the spelling that a person is shown with.</summary>
internal static class PersonSpelling
{
    /// <summary>The best of several spellings: no torn accent, not all capitals, the longest given names, accents kept, the most
    /// frequent, the first by code points.</summary>
    /// <param name="names">Names as written, repeated as often as they occur; at least one.</param>
    public static string Choose(IEnumerable<string> names) =>
        names
            .GroupBy(InOrder, StringComparer.Ordinal)
            .OrderBy(g =>
                g.Key.Any(c => CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.ModifierSymbol or UnicodeCategory.NonSpacingMark)
            )
            .ThenBy(g => !g.Key.Any(char.IsLower))
            .ThenByDescending(g => PersonName.Parse(g.Key).Given.Sum(p => p.Length))
            .ThenByDescending(g => g.Key.Count(c => c > 127))
            .ThenByDescending(g => g.Count())
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .First()
            .Key;

    /// <summary>A name in the order in which it is spoken: <c>Last, First</c> turned round.</summary>
    public static string InOrder(string name) =>
        name.Split(',', StringSplitOptions.TrimEntries) is [{ Length: > 0 } last, { Length: > 0 } first] ? $"{first} {last}" : name;
}
