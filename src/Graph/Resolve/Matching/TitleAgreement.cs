using System.Runtime.InteropServices;
using FuzzySharp;

namespace Graph.Resolve.Matching;

/// <summary>How far two titles agree.</summary>
/// <param name="Kind">In which way.</param>
/// <param name="Share">The share of words in common by weight, from 0 to 1; a word in two spellings counts in part.</param>
public readonly record struct TitleAgreement(TitleAgreementKind Kind, double Share)
{
    // From this share on, two titles are called similar; from this ratio on (FuzzySharp, 0 to 100), two words may be one word misspelt.
    private const double LeastSimilar = 0.6;
    private const int LeastSpelling = 85;

    // "CLIP: A Survey" and "SAM: A Survey" have the tail in common, but it says too little.
    private const int LeastTail = 20;
    private const int LeastBeginning = 2;

    // Prefixes that begin alike and mean opposite things.
    private static readonly (string, string)[] Opposites = [("inter", "intra"), ("hyper", "hypo")];

    /// <summary>Compares two titles.</summary>
    /// <param name="left">One title.</param>
    /// <param name="right">The other.</param>
    /// <param name="weight">The weight of a folded word: how rare it is.</param>
    public static TitleAgreement Of(TitleWords left, TitleWords right, Func<string, double> weight)
    {
        if (left.Letters == right.Letters)
        {
            return new(TitleAgreementKind.Same, 1);
        }

        var total = left.Words.Sum(weight) + right.Words.Sum(weight);
        var onlyLeft = Without(left.Words, right.Words);
        var onlyRight = Without(right.Words, left.Words);
        if (HasSameTail(left, right))
        {
            return new(TitleAgreementKind.Tail, 1 - Part(onlyLeft.Sum(weight) + onlyRight.Sum(weight), total));
        }

        if (onlyLeft.Exists(IsNumber) && onlyRight.Exists(IsNumber))
        {
            // "Part I" and "Part II", "2020" and "2021"
            return new(TitleAgreementKind.Different, 0.5 * (1 - Part(onlyLeft.Sum(weight) + onlyRight.Sum(weight), total)));
        }

        if (IsBeginning(left, right) || IsBeginning(right, left))
        {
            return new(TitleAgreementKind.Beginning, 1 - Part(onlyLeft.Sum(weight) + onlyRight.Sum(weight), total));
        }

        var spelling = PairSpellings(left, right, onlyLeft, onlyRight, weight, out var lost);
        var share = 1 - Part(lost + onlyLeft.Sum(weight) + onlyRight.Sum(weight), total);
        return new(
            spelling ? TitleAgreementKind.Spelling
                : share >= LeastSimilar ? TitleAgreementKind.Similar
                : TitleAgreementKind.Different,
            share
        );
    }

    private static double Part(double part, double whole) => whole > 0 ? part / whole : 1;

    private static bool HasSameTail(TitleWords left, TitleWords right) =>
        (left.Head > 0 && right.Head == 0 && left.TailLetters.Length >= LeastTail && left.TailLetters == right.Letters)
        || (right.Head > 0 && left.Head == 0 && right.TailLetters.Length >= LeastTail && right.TailLetters == left.Letters);

    private static bool IsBeginning(TitleWords brief, TitleWords full) =>
        brief.ContentCount >= LeastBeginning
        && full.Words.Length > brief.Words.Length
        && full.Words.AsSpan(0, brief.Words.Length).SequenceEqual(brief.Words.AsSpan());

    private static bool IsNumber(string word) => char.IsAsciiDigit(word[0]) || word is "i" or "ii" or "iii" or "iv" or "v" or "vi";

    // Takes pairs of spellings out of both lists. Whether nothing but small words is left over.
    private static bool PairSpellings(
        TitleWords left,
        TitleWords right,
        List<string> onlyLeft,
        List<string> onlyRight,
        Func<string, double> weight,
        out double lost
    )
    {
        lost = 0;
        if (string.Concat(onlyLeft) == string.Concat(onlyRight))
        {
            // "pre training" and "pretraining"
            onlyLeft.Clear();
            onlyRight.Clear();
            return true;
        }

        foreach (var word in onlyLeft.Where(left.IsOrdinary).ToList())
        {
            var (other, ratio) = Nearest(word, onlyRight.Where(right.IsOrdinary));
            if (other is not null)
            {
                onlyLeft.Remove(word);
                onlyRight.Remove(other);
                lost += (weight(word) + weight(other)) * (100 - ratio) / 100.0;
            }
        }

        return onlyLeft.TrueForAll(TitleWords.IsSmall) && onlyRight.TrueForAll(TitleWords.IsSmall);
    }

    // A slip of the pen spares the first letters; what changes them (un-supervised, de-coder) changes the meaning.
    private static (string? Word, int Ratio) Nearest(string word, IEnumerable<string> others) =>
        others
            .Where(o => o.AsSpan(0, 2).SequenceEqual(word.AsSpan(0, 2)) && !AreOpposites(word, o))
            .Select(o => ((string?)o, Fuzz.Ratio(word, o)))
            .Where(p => p.Item2 >= LeastSpelling)
            .OrderByDescending(p => p.Item2)
            .ThenBy(p => p.Item1, StringComparer.Ordinal)
            .FirstOrDefault();

    private static bool AreOpposites(string word, string other) =>
        Array.Exists(
            Opposites,
            p =>
                (word.StartsWith(p.Item1, StringComparison.Ordinal) && other.StartsWith(p.Item2, StringComparison.Ordinal))
                || (word.StartsWith(p.Item2, StringComparison.Ordinal) && other.StartsWith(p.Item1, StringComparison.Ordinal))
        );

    private static List<string> Without(IReadOnlyCollection<string> words, IEnumerable<string> others)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var other in others)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, other, out _)++;
        }

        var left = new List<string>();
        foreach (var word in words)
        {
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, word, out _);
            if (count > 0)
            {
                count--;
            }
            else
            {
                left.Add(word);
            }
        }

        return left;
    }
}
