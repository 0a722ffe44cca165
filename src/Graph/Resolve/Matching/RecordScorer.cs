namespace Graph.Resolve.Matching;

/// <summary>How sure it is that two records are the same edition of the same work, from how their fields agree.</summary>
/// <remarks>A sum of log-odds in the manner of Fellegi and Sunter (1969). The weights say how a librarian reads: a title is needed,
/// an author list settles, a venue or a year that differs points to another edition. They were set by hand and rounded.</remarks>
internal static class RecordScorer
{
    /// <summary>From this score on a pair is a match.</summary>
    public const double LeastMatch = 0.5;

    /// <summary>The score, from 0 to 1, to four digits: what is written is what was decided on.</summary>
    /// <param name="agreement">How the fields agree.</param>
    /// <param name="contentWords">How many words of the shorter title carry meaning.</param>
    /// <param name="namesakes">How many records of either catalogue bear the title, at least 1.</param>
    public static double Score(RecordAgreement agreement, int contentWords, int namesakes)
    {
        var sum =
            OfTitle(agreement.Title, contentWords)
            - (1.5 * Math.Log(namesakes))
            + OfAuthors(agreement.Authors)
            + OfVenue(agreement.Venue)
            + OfYears(agreement.YearsApart);
        return Math.Round(1 / (1 + Math.Exp(-sum)), 4);
    }

    private static double OfTitle(TitleAgreement title, int contentWords) =>
        title.Kind switch
        {
            TitleAgreementKind.Same => 1 + Math.Min(contentWords, 4),
            TitleAgreementKind.Spelling => Math.Min(contentWords, 4),
            TitleAgreementKind.Tail => Math.Min(contentWords, 3),
            TitleAgreementKind.Beginning => -2,
            _ => -8 + (10 * title.Share),
        };

    private static double OfAuthors(AuthorAgreement authors) => authors.IsKnown ? -5 + (8 * authors.Share()) : 0;

    private static double OfVenue(VenueAgreement venue) =>
        venue switch
        {
            VenueAgreement.Same => 1,
            VenueAgreement.Unclear => -1,
            VenueAgreement.Different => -6,
            _ => 0,
        };

    private static double OfYears(int? apart) =>
        apart switch
        {
            null => 0,
            0 => 1,
            1 => -2.5,
            _ => -4,
        };
}
