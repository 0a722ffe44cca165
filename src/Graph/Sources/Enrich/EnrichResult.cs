using System.Collections.Immutable;

namespace Graph.Sources.Enrich;

/// <summary>What came of a run.</summary>
/// <param name="Requests">How many questions were asked; a question that was asked again counts once.</param>
/// <param name="Problems">What could not be had, as whole sentences, sorted; all else is kept.</param>
/// <param name="Refused">Services that were not asked because something of the settings is missing, with the remedy.</param>
/// <param name="Unreachable">Services of which no host could be reached at all.</param>
public sealed record EnrichResult(
    int Requests,
    ImmutableArray<string> Problems,
    ImmutableArray<string> Refused,
    ImmutableArray<string> Unreachable
);
