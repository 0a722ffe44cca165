namespace Graph.Read.Lists.Parts;

/// <summary>A venue and year as some words state them.</summary>
/// <param name="Venue">The venue without the year, or null.</param>
/// <param name="Year">The year, or null.</param>
internal readonly record struct VenueYear(string? Venue, int? Year);
