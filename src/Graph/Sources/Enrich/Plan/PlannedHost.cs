namespace Graph.Sources.Enrich.Plan;

/// <summary>What a run will ask of a host.</summary>
/// <param name="Host">The host.</param>
/// <param name="Requests">How many requests, at most as far as can be said.</param>
/// <param name="LeastTime">The least time that its limits leave for them.</param>
public sealed record PlannedHost(string Host, int Requests, TimeSpan LeastTime);
