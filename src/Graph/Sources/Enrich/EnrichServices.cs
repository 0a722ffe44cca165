using System.Collections.Immutable;
using Graph.Sources.Enrich.Services;

namespace Graph.Sources.Enrich;

/// <summary>The services that are known: the one list of them.</summary>
internal static class EnrichServices
{
    /// <summary>All services.</summary>
    public static ImmutableArray<IEnrichService> All { get; } =
    [
        new GitHubService(),
        new GitLabService(),
        new ArxivService(),
        new HuggingFaceService(),
        new OpenAlexService(),
        new CrossrefService(),
        new SemanticScholarService(),
        new DblpService(),
        new AclService(),
        new EpochService(),
        new PapersWithCodeService(),
        new OpenMmlabService(),
        new EcosystemService(),
    ];

    /// <summary>Their names.</summary>
    public static ImmutableArray<string> Names => [.. All.Select(s => s.Name)];

    /// <summary>The services of a run: those that the user named, else those that are on, or that the user turned on.</summary>
    public static ImmutableArray<IEnrichService> Of(EnrichSettings settings) =>
        [
            .. All.Where(s =>
                settings.Only.IsEmpty
                    ? settings.Of(s.Name).Enabled ?? s.IsOnByItself
                    : settings.Only.Contains(s.Name, StringComparer.OrdinalIgnoreCase)
            ),
            .. settings.Catalogues.IsEmpty ? Enumerable.Empty<IEnrichService>() : [new NamedCatalogues(settings.Catalogues)],
        ];
}
