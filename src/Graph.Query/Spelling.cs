namespace Graph.Query;

/// <summary>Finds what somebody may have meant.</summary>
internal static class Spelling
{
    private const int LongestCompared = 60;

    /// <summary>The name with the fewest changes, at most a third of its letters; null where none is near.</summary>
    public static string? Nearest(string name, IEnumerable<string> known) =>
        name.Length > LongestCompared
            ? null
            : known
                .Where(other => Math.Abs(other.Length - name.Length) <= Allowed(name))
                .Select(other => (Name: other, Distance: Distance(name.ToUpperInvariant(), other.ToUpperInvariant())))
                .Where(candidate => candidate.Distance <= Allowed(name) && candidate.Name != name)
                .OrderBy(candidate => candidate.Distance)
                .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
                .Select(candidate => candidate.Name)
                .FirstOrDefault();

    private static int Allowed(string name) => Math.Max(1, name.Length / 3);

    // Levenshtein's distance with two neighbouring letters changing places counted once (optimal string alignment).
    private static int Distance(string left, string right)
    {
        var d = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                d[i, j] = i == 0 || j == 0 ? i + j : Step(d, left, right, i, j);
            }
        }

        return d[left.Length, right.Length];
    }

    private static int Step(int[,] d, string left, string right, int i, int j)
    {
        var change = left[i - 1] == right[j - 1] ? 0 : 1;
        var best = Math.Min(Math.Min(d[i - 1, j] + 1, d[i, j - 1] + 1), d[i - 1, j - 1] + change);
        var swapped = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
        return swapped ? Math.Min(best, d[i - 2, j - 2] + 1) : best;
    }
}
