using System.Collections.Immutable;
using Graph.Sources.Enrich.Manners;
using Graph.Sources.Kept;

namespace Graph.Sources.Enrich.Services;

/// <summary>Epoch AI's table of notable models, with their base models and training data.</summary>
internal sealed class EpochService : IEnrichService
{
    private const string Table = "notable_ai_models";

    private static readonly Endpoint Site = Endpoint.Of("site", "https://epoch.ai/", 1);

    /// <inheritdoc/>
    public string Name => "epoch";

    /// <inheritdoc/>
    public ImmutableArray<Endpoint> Endpoints => [Site];

    /// <inheritdoc/>
    public IEnumerable<EnrichTask> Plan(EnrichScope scope)
    {
        const string Id = "epoch:" + Table;
        if (scope.IsDue(Id))
        {
            yield return CatalogueFile.TaskOf(
                Table,
                new EnrichRequest(Site, $"data/{Table}.csv"),
                Id,
                KeptFileName.Of(Name, Table + ".csv"),
                "CC-BY-4.0"
            );
        }
    }
}
