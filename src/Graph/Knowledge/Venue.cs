namespace Graph.Knowledge;

/// <summary>A venue that is known before a list is read.</summary>
/// <param name="Name">The short name that people use, such as <c>MedIA</c>.</param>
/// <param name="FullName">The name in full, such as <c>Medical Image Analysis</c>.</param>
/// <param name="Kind">What sort of place it is.</param>
public sealed record Venue(string Name, string FullName, VenueKind Kind);
