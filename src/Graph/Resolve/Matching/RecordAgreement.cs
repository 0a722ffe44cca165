using Graph.Knowledge;

namespace Graph.Resolve.Matching;

/// <summary>How two records agree, field by field. What it is worth, the asker decides: two editions of a work are one paper to a
/// reader of lists, and two records to a librarian.</summary>
/// <param name="Title">The titles.</param>
/// <param name="Authors">The authors.</param>
/// <param name="Venue">The venues.</param>
/// <param name="YearsApart">How many years lie between them; null where one is not known.</param>
public readonly record struct RecordAgreement(TitleAgreement Title, AuthorAgreement Authors, VenueAgreement Venue, int? YearsApart)
{
    /// <summary>Compares two records.</summary>
    /// <param name="left">One record.</param>
    /// <param name="right">The other.</param>
    /// <param name="weight">The weight of a folded word in titles: how rare it is.</param>
    public static RecordAgreement Of(ComparableRecord left, ComparableRecord right, Func<string, double> weight) =>
        new(
            TitleAgreement.Of(left.Title, right.Title, weight),
            AuthorAgreement.Of(left.Authors, right.Authors),
            VenuesOf(left, right),
            left.Record.Year is { } a && right.Record.Year is { } b ? Math.Abs(a - b) : null
        );

    private static VenueAgreement VenuesOf(ComparableRecord left, ComparableRecord right)
    {
        if (left.VenueWords.IsEmpty || right.VenueWords.IsEmpty)
        {
            return VenueAgreement.Unknown;
        }

        if (left.Venue?.Kind == VenueKind.Preprint || right.Venue?.Kind == VenueKind.Preprint)
        {
            return VenueAgreement.Preprint;
        }

        if (left.Venue is not null && right.Venue is not null)
        {
            return left.Venue.Name == right.Venue.Name ? VenueAgreement.Same : VenueAgreement.Different;
        }

        return
            IsShortFor(left.VenueWords.AsSpan(), right.VenueWords.AsSpan())
            || IsShortFor(right.VenueWords.AsSpan(), left.VenueWords.AsSpan())
            ? VenueAgreement.Same
            : VenueAgreement.Unclear;
    }

    // "acm trans database syst" is short for "acm transactions on database systems": each word begins a later word of the other.
    private static bool IsShortFor(ReadOnlySpan<string> brief, ReadOnlySpan<string> full)
    {
        var at = 0;
        foreach (var word in brief)
        {
            while (at < full.Length && !full[at].StartsWith(word, StringComparison.Ordinal))
            {
                at++;
            }

            if (at++ == full.Length)
            {
                return false;
            }
        }

        return true;
    }
}
