using Graph.Model;
using Graph.Sources.Enrich;

namespace Graph;

/// <summary>What of a knowledge graph services are asked about: the papers and repositories of its lists.</summary>
public static class EnrichTargets
{
    private const string Beyond = "beyond";

    /// <summary>The papers that lists mention, and the repositories that they link.</summary>
    public static EnrichWorks Of(KnowledgeGraph graph) =>
        new(
            [.. graph.Entities.Where(e => e.Is(Labels.Paper) && e.Properties.Text("scope") != Beyond).Select(e => WorkOf(e, graph))],
            [
                .. graph
                    .Entities.Where(e => e.Is(Labels.Repository))
                    .Select(RepositoryOf)
                    .OfType<EnrichRepository>()
                    .OrderBy(r => r.Url, StringComparer.Ordinal),
            ]
        );

    private static EnrichWork WorkOf(Entity paper, KnowledgeGraph graph) =>
        new(paper.Key, paper.Name, paper.Properties.Texts("ids"))
        {
            Year = paper.Year,
            LacksVenue = !graph
                .From(paper.Key)
                .Any(r => r.Type == RelationTypes.PublishedIn && graph.Find(r.To)?.Properties.Text("kind") != "preprint"),
        };

    private static EnrichRepository? RepositoryOf(Entity repository) =>
        Uri.TryCreate(repository.Properties.Text("url"), UriKind.Absolute, out var url)
            ? new EnrichRepository(url.Host, url.AbsolutePath.Trim('/'))
            : null;
}
