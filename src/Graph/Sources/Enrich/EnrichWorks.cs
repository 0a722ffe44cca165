using System.Collections.Immutable;

namespace Graph.Sources.Enrich;

/// <summary>What a build would like to know more of.</summary>
/// <param name="Papers">Its papers, sorted by key.</param>
/// <param name="Repositories">The repositories that it links, sorted by address.</param>
public sealed record EnrichWorks(ImmutableArray<EnrichWork> Papers, ImmutableArray<EnrichRepository> Repositories);
