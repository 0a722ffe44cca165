using Graph.Knowledge;
using Graph.Knowledge.Identifiers;

namespace Graph.Resolve.Papers;

/// <summary>Where and when a paper appeared: published beats preprint, and what most sources say beats the rest.</summary>
/// <param name="Venue">The venue; null where no claim names one.</param>
/// <param name="Year">The year at that venue, else that of the preprint; null where nothing tells it.</param>
/// <param name="PreprintYear">The year of a preprint beside the publication; null where there is no such thing.</param>
internal sealed record PublicationChoice(Venue? Venue, int? Year, int? PreprintYear)
{
    /// <summary>Chooses among what the claims say. Of venues and years that equally many sources name, the first year wins (a list
    /// that is behind the times names no year too early), then the first name by code points.</summary>
    public static PublicationChoice Of(PaperCluster cluster, IReadOnlyList<Identifier> identifiers)
    {
        var published = MostNamed(cluster.Claims.Where(c => c.Venue is { Kind: not VenueKind.Preprint }));
        var preprint = MostNamed(cluster.Claims.Where(c => c.Venue?.Kind == VenueKind.Preprint));
        var withoutVenue = MostNamed(cluster.Claims.Where(c => c.Venue is null && c.Comparable.Record.Year is not null));
        var preprintYear = preprint?.Year ?? YearOf(identifiers.Where(i => IdentifierSchemes.Of(i).IsPreprint));
        var year = published?.Year ?? withoutVenue?.Year ?? YearOf(identifiers.Where(i => !IdentifierSchemes.Of(i).IsPreprint));
        return published is null && withoutVenue is null
            ? new(preprint?.Venue, preprint?.Year ?? year ?? preprintYear, null)
            : new(published?.Venue ?? preprint?.Venue, year ?? preprintYear, year is null ? null : preprintYear);
    }

    private static (Venue? Venue, int? Year)? MostNamed(IEnumerable<PaperClaim> claims) =>
        claims
            .GroupBy(c => (c.Venue, c.Comparable.Record.Year))
            .OrderByDescending(g => g.Select(c => c.Place.Source).Distinct(StringComparer.Ordinal).Count())
            .ThenBy(g => g.Key.Year ?? int.MaxValue)
            .ThenBy(g => g.Key.Venue?.Name, StringComparer.Ordinal)
            .Select(g => ((Venue?, int?)?)g.Key)
            .FirstOrDefault();

    private static int? YearOf(IEnumerable<Identifier> identifiers) =>
        identifiers.Select(i => IdentifierSchemes.Of(i).Year(i.Value)).FirstOrDefault(y => y is not null);
}
