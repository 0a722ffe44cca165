using System.Collections.Immutable;

namespace Graph.Sources.Enrich.Plan;

/// <summary>Counts what a run will ask.</summary>
internal static class EnrichPlanner
{
    /// <summary>The plan of a run.</summary>
    /// <param name="services">The services to ask.</param>
    /// <param name="scope">What they plan with.</param>
    public static EnrichPlan Plan(IEnumerable<IEnrichService> services, EnrichScope scope) =>
        new([.. services.Select(s => Plan(s, scope)).OrderBy(s => s.Name, StringComparer.Ordinal)]);

    private static PlannedService Plan(IEnrichService service, EnrichScope scope)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (endpoint, count) in service.Plan(scope).SelectMany(t => t.Requests).Concat(service.Later(scope)))
        {
            counts[endpoint] = counts.GetValueOrDefault(endpoint) + count;
        }

        return new PlannedService(
            service.Name,
            [
                .. from endpoint in service.Endpoints
                let requests = counts.GetValueOrDefault(endpoint.Name)
                where requests > 0
                select new PlannedHost(
                    (scope.Settings.Of(service.Name).Address ?? endpoint.Home).Authority,
                    requests,
                    endpoint.Limits.LeastTime(requests)
                ),
            ],
            service.Refusal(scope.Settings)
        );
    }
}
