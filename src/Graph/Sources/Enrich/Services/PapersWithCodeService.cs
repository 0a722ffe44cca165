using System.Collections.Immutable;
using Graph.Sources.Enrich.Manners;
using Graph.Sources.Kept;

namespace Graph.Sources.Enrich.Services;

/// <summary>The evaluation tables of Papers with Code's archive, from wherever the user has them.</summary>
internal sealed class PapersWithCodeService : IEnrichService
{
    private const string Table = "evaluation-tables";

    private static readonly Endpoint Archive = Endpoint.Of("archive", "https://huggingface.co/datasets/pwc-archive/", 1);

    /// <inheritdoc/>
    public string Name => "paperswithcode";

    /// <inheritdoc/>
    public ImmutableArray<Endpoint> Endpoints => [Archive];

    /// <inheritdoc/>
    public bool IsOnByItself => false;

    /// <inheritdoc/>
    public string? Refusal(EnrichSettings settings) =>
        settings.Of(Name).Address is null
            ? "paperswithcode: its site has closed; give the archive's evaluation-tables.json with --catalogue FILE, or its address as "
                + "Enrich:Services:paperswithcode:Address."
            : null;

    /// <inheritdoc/>
    public IEnumerable<EnrichTask> Plan(EnrichScope scope)
    {
        const string Id = "paperswithcode:" + Table;
        if (scope.IsDue(Id))
        {
            yield return CatalogueFile.TaskOf(
                Table,
                new EnrichRequest(Archive, string.Empty),
                Id,
                KeptFileName.Of(Name, Table + ".json"),
                "CC-BY-SA-4.0"
            );
        }
    }
}
