using System.Collections.Immutable;

namespace Graph.Knowledge;

/// <summary>An entry of <c>venues.yaml</c>.</summary>
/// <param name="Venue">The venue.</param>
/// <param name="Spellings">Short name, full name and aliases.</param>
/// <param name="Certain">Words that hardly anything but this venue has; none for most.</param>
/// <param name="Place">File and line, for messages.</param>
internal sealed record VenueEntry(Venue Venue, ImmutableArray<string> Spellings, ImmutableArray<string> Certain, string Place);
