using System.Collections.Immutable;

namespace Graph.Sources.Enrich.Plan;

/// <summary>What a run will ask of a service.</summary>
/// <param name="Name">The service.</param>
/// <param name="Hosts">What it will ask of its hosts; those that are asked nothing are left out.</param>
/// <param name="Refusal">Why it will not be asked: what is missing, and the remedy; null where nothing is.</param>
public sealed record PlannedService(string Name, ImmutableArray<PlannedHost> Hosts, string? Refusal)
{
    /// <summary>How many requests it is asked.</summary>
    public int Requests => Hosts.Sum(h => h.Requests);

    /// <summary>The least time that it takes.</summary>
    public TimeSpan LeastTime => Hosts.Select(h => h.LeastTime).DefaultIfEmpty().Max();
}
