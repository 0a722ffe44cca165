namespace Graph.Sources.Enrich;

/// <summary>How far a service is.</summary>
/// <param name="Service">The service.</param>
/// <param name="Done">How many things were asked about.</param>
/// <param name="Total">How many there are, as far as is known now.</param>
public sealed record EnrichProgress(string Service, int Done, int Total);
