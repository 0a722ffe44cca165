using System.Collections.Immutable;

namespace Graph.Sources.Enrich.Plan;

/// <summary>What a run will ask, of whom, and how long that takes.</summary>
/// <param name="Services">The services, by name.</param>
public sealed record EnrichPlan(ImmutableArray<PlannedService> Services)
{
    /// <summary>How many requests it has.</summary>
    public int Requests => Services.Where(s => s.Refusal is null).Sum(s => s.Requests);

    /// <summary>The least time that it takes: services are asked side by side.</summary>
    public TimeSpan LeastTime => Services.Where(s => s.Refusal is null).Select(s => s.LeastTime).DefaultIfEmpty().Max();
}
