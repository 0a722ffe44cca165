using FuzzySharp;
using Graph.Resolve.People;

namespace Graph.Resolve.Matching;

/// <summary>How far two lists of authors agree.</summary>
public sealed class AuthorAgreement
{
    // FuzzySharp's ratio, 0 to 100, from which on two names may be one misspelt.
    private const int LeastSpelling = 85;

    private readonly List<PersonName> _restOfLeft;
    private readonly List<PersonName> _restOfRight;

    private AuthorAgreement(IReadOnlyList<PersonName> left, IReadOnlyList<PersonName> right)
    {
        (Left, Right) = (left.Count, right.Count);
        (_restOfLeft, _restOfRight) = ([.. left], [.. right]);
        Common = TakePairs(_restOfLeft, _restOfRight, (a, b) => a.IsCompatibleWith(b));
    }

    /// <summary>How many names may be the same person.</summary>
    public int Common { get; }

    /// <summary>How many names the one has.</summary>
    public int Left { get; }

    /// <summary>How many the other has.</summary>
    public int Right { get; }

    /// <summary>Whether both name authors, so that they can agree or not.</summary>
    public bool IsKnown => Left > 0 && Right > 0;

    /// <summary>The part of the shorter list that the other has too, from 0 to 1; 0 where one is empty. Lists are often cut
    /// short.</summary>
    public double OfShorter => IsKnown ? (double)Common / Math.Min(Left, Right) : 0;

    /// <summary>The mean of that part and of the part of both lists in common (Dice's coefficient), from 0 to 1; close ones
    /// count half.</summary>
    public double Share() => IsKnown ? (Common + (CountKin() / 2.0)) * ((0.5 / Math.Min(Left, Right)) + (1.0 / (Left + Right))) : 0;

    /// <summary>Compares two lists; each name is used once.</summary>
    public static AuthorAgreement Of(IReadOnlyList<PersonName> left, IReadOnlyList<PersonName> right) => new(left, right);

    // How many more have the same family name, or one that is misspelt: Mike and Michael Stonebraker. It is counted only for whoever asks:
    // to compare each name with each, letter by letter, takes longer than all the rest.
    private int CountKin() => TakePairs([.. _restOfLeft], [.. _restOfRight], AreKin);

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
