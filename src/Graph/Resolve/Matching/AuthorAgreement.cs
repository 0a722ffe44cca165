using Graph.Resolve.People;

namespace Graph.Resolve.Matching;

/// <summary>How far two lists of authors agree.</summary>
/// <param name="Common">How many names may be the same person.</param>
/// <param name="Left">How many names the one has.</param>
/// <param name="Right">How many the other has.</param>
public readonly record struct AuthorAgreement(int Common, int Left, int Right)
{
    /// <summary>Whether both name authors, so that they can agree or not.</summary>
    public bool IsKnown => Left > 0 && Right > 0;

    /// <summary>The part of the shorter list that the other has too, from 0 to 1; 0 where one is empty. Lists are often cut short.</summary>
    public double OfShorter => IsKnown ? (double)Common / Math.Min(Left, Right) : 0;

    /// <summary>The part of both lists in common (Dice's coefficient), from 0 to 1; 0 where both are empty.</summary>
    public double OfBoth => Left + Right > 0 ? 2.0 * Common / (Left + Right) : 0;

    /// <summary>Compares two lists; each name is used once.</summary>
    public static AuthorAgreement Of(IReadOnlyList<PersonName> left, IReadOnlyList<PersonName> right)
    {
        var free = right.ToList();
        var common = 0;
        foreach (var name in left)
        {
            var match = free.FindIndex(name.IsCompatibleWith);
            if (match >= 0)
            {
                free.RemoveAt(match);
                common++;
            }
        }

        return new(common, left.Count, right.Count);
    }
}
