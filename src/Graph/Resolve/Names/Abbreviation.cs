using System.Collections.Immutable;
using Graph.Text;

namespace Graph.Resolve.Names;

/// <summary>Whether a name is made from the words of a title: from their first letters and pieces, in order, or in two blocks that
/// changed places.</summary>
/// <remarks>At least three letters must be explained, at most one may be left over: <c>MGCA</c>, <c>RecLMIS</c>, <c>TaI-DPT</c>. A digit
/// repeats the letter
/// before it (<c>M3AE</c>, <c>R2Gen</c>).</remarks>
internal static class Abbreviation
{
    private const int FewestExplained = 3;
    private const int MostLeft = 1;
    private const int LongEnding = 4;

    /// <summary>Whether the words explain the name.</summary>
    public static bool Explains(string title, string name)
    {
        var words = WordsOf(title);
        var letters = Letters(name);
        if (letters.Length < FewestExplained || letters.Length > 24)
        {
            return false;
        }

        return Fits(words, letters, out var left) && letters.Length - left >= FewestExplained
            || Enumerable.Range(2, Math.Max(0, letters.Length - 3)).Any(cut => FitsSwapped(words, letters[..cut], letters[cut..]));
    }

    private static bool FitsSwapped(ImmutableArray<string> words, string first, string second) =>
        Enumerable
            .Range(1, Math.Max(0, words.Length - 1))
            .Any(at => Fits(words[at..], first, out var a) && Fits(words[..at], second, out var b) && a + b == 0);

    // Hyphens and prefixes part words here: "Pre-Training" gives P and T.
    private static ImmutableArray<string> WordsOf(string title) =>
        [.. FoldedText.Words(title.Replace("pretrain", "pre train", StringComparison.OrdinalIgnoreCase))];

    private static string Letters(string name)
    {
        var letters = new List<char>();
        foreach (var c in name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant))
        {
            var times = char.IsAsciiDigit(c) && letters.Count > 0 && c is '2' or '3' or '4' ? c - '1' : 0;
            letters.AddRange(times > 0 && char.IsLetter(letters[^1]) ? Enumerable.Repeat(letters[^1], times) : [c]);
        }

        var text = string.Concat(letters);
        return text.Length > 5 && text.EndsWith("net", StringComparison.Ordinal) ? text[..^3] : text;
    }

    private static bool Fits(ImmutableArray<string> words, string letters, out int left)
    {
        // cost[i]: fewest letters left over when the first i letters are explained by the words so far.
        var cost = Enumerable.Range(0, letters.Length + 1).ToArray();
        foreach (var word in words)
        {
            for (var i = letters.Length - 1; i >= 0; i--)
            {
                foreach (var length in Pieces(word, letters.AsSpan(i)))
                {
                    for (var end = i + length; end <= letters.Length; end++)
                    {
                        cost[end] = Math.Min(cost[end], cost[i] + end - i - length);
                    }
                }
            }
        }

        left = cost[^1];
        return left <= MostLeft;
    }

    // Lengths of pieces of a word that the letters begin with: its beginnings, a long ending (genomics → omics), a stem (Unifying →
    // Unifier).
    private static IEnumerable<int> Pieces(string word, ReadOnlySpan<char> letters)
    {
        var lengths = new List<int>();
        var common = word.AsSpan().CommonPrefixLength(letters);
        for (var n = 1; n <= common; n++)
        {
            lengths.Add(n);
        }

        for (var n = LongEnding; n < word.Length && n <= letters.Length; n++)
        {
            if (letters.StartsWith(word.AsSpan(word.Length - n)))
            {
                lengths.Add(n);
            }
        }

        if (common >= LongEnding && letters[common..] is "er" or "ier" or "or")
        {
            lengths.Add(letters.Length);
        }

        return lengths;
    }
}
