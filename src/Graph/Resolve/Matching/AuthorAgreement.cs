using FuzzySharp;
using Graph.Resolve.People;

namespace Graph.Resolve.Matching;

/// <summary>How far two lists of authors agree.</summary>
/// <param name="Common">How many names may be the same person.</param>
/// <param name="Kin">How many more have the same family name, or one that is misspelt: Mike and Michael Stonebraker.</param>
/// <param name="Left">How many names the one has.</param>
/// <param name="Right">How many the other has.</param>
public readonly record struct AuthorAgreement(int Common, int Kin, int Left, int Right)
{
    // FuzzySharp's ratio, 0 to 100, from which on two names may be one misspelt.
    private const int LeastSpelling = 85;

    /// <summary>Whether both name authors, so that they can agree or not.</summary>
    public bool IsKnown => Left > 0 && Right > 0;

    /// <summary>The part of the shorter list that the other has too, from 0 to 1; 0 where one is empty. Lists are often cut
    /// short.</summary>
    public double OfShorter => IsKnown ? (double)Common / Math.Min(Left, Right) : 0;

    /// <summary>The mean of that part and of the part of both lists in common (Dice's coefficient), from 0 to 1; close ones
    /// count half.</summary>
    public double Share => IsKnown ? (Common + (Kin / 2.0)) * ((0.5 / Math.Min(Left, Right)) + (1.0 / (Left + Right))) : 0;

    /// <summary>Compares two lists; each name is used once.</summary>
    public static AuthorAgreement Of(IReadOnlyList<PersonName> left, IReadOnlyList<PersonName> right)
    {
        var (restOfLeft, restOfRight) = (left.ToList(), right.ToList());
        var common = TakePairs(restOfLeft, restOfRight, (a, b) => a.IsCompatibleWith(b));
        var kin = common == Math.Min(left.Count, right.Count) ? 0 : TakePairs(restOfLeft, restOfRight, AreKin);
        return new(common, kin, left.Count, right.Count);
    }

    private static int TakePairs(List<PersonName> left, List<PersonName> right, Func<PersonName, PersonName, bool> agree) =>
        left.RemoveAll(name =>
        {
            var match = right.FindIndex(other => agree(name, other));
            if (match >= 0)
            {
                right.RemoveAt(match);
            }

            return match >= 0;
        });

    private static bool AreKin(PersonName left, PersonName right) =>
        left.Family == right.Family || Fuzz.Ratio(left.NormalForm, right.NormalForm) >= LeastSpelling;
}
