using System.Collections.Immutable;
using Graph.Sources.Enrich.Manners;
using Graph.Sources.Enrich.Services.Answers;
using Graph.Sources.Kept;

namespace Graph.Sources.Enrich.Services;

/// <summary>Semantic Scholar: what each paper cites, with the sentences around it.</summary>
/// <remarks>The labels of intent stand beside the sentences and decide nothing: they tell what a sentence is about, not what a model was
/// made from.</remarks>
internal sealed class SemanticScholarService : IEnrichService
{
    private const int Page = 500;

    // offset + limit must stay below 10,000.
    private const int Last = 9_500;

    private static readonly Endpoint Api = Endpoint.Of("api", "https://api.semanticscholar.org/", 1.1) with
    {
        Token = new TokenUse("x-api-key", string.Empty),
    };

    /// <inheritdoc/>
    public string Name => "semanticscholar";

    /// <inheritdoc/>
    public ImmutableArray<Endpoint> Endpoints => [Api];

    /// <inheritdoc/>
    public string? Refusal(EnrichSettings settings) =>
        settings.Of(Name).Token is null
            ? "semanticscholar: without a key it refuses after a few requests; set Enrich:Services:semanticscholar:Token "
                + "(GRAPH_ENRICH__SERVICES__SEMANTICSCHOLAR__TOKEN)."
            : null;

    /// <inheritdoc/>
    public IEnumerable<EnrichTask> Plan(EnrichScope scope) =>
        from work in scope.Works.Papers
        where PaperOf(work) is not null && scope.IsDue(IdOf(work))
        select EnrichTask.To(Api.Name, work.Title, 1, (talk, cancellation) => FetchAsync(work, talk, cancellation));

    private static string IdOf(EnrichWork work) => $"semanticscholar:{work.Slug}";

    private static string? PaperOf(EnrichWork work) =>
        work.Arxiv is { } number ? "arXiv:" + number
        : work.Doi is { } doi ? "DOI:" + doi
        : null;

    private static async Task FetchAsync(EnrichWork work, Conversation talk, CancellationToken cancellation)
    {
        var paper = Uri.EscapeDataString(PaperOf(work)!)
            .Replace("%2F", "/", StringComparison.Ordinal)
            .Replace("%3A", ":", StringComparison.Ordinal);
        var entry = new KeptEntry(IdOf(work), "record", work.About, "", "", "", "") { Licence = "ODC-BY-1.0" };
        var references = new List<CitedReference>();
        int? offset = 0;
        while (offset is { } from && from <= Last)
        {
            var request = new EnrichRequest(
                Api,
                $"graph/v1/paper/{paper}/references?fields=contexts,intents,isInfluential,title,year,externalIds&offset={from}&limit={Page}"
            );
            entry = entry with { Address = $"https://api.semanticscholar.org/{paper}" };
            if (await talk.FetchAsync(request, entry, cancellation).ConfigureAwait(false) is not { } answer)
            {
                return;
            }

            var page = answer.Json();
            references.AddRange(page.Items("data").Select(CitedReference.Of).OfType<CitedReference>());

            // A page that names itself as the next one would be asked for ever.
            offset = page.Whole("next") is { } next && next > from ? next : null;
        }

        talk.Keep(entry with { File = KeptFileName.Of("semanticscholar", work.Slug + ".json") }, CitedReference.Record(work, references));
        var sentences = references.SelectMany(r => r.Contexts).Distinct(StringComparer.Ordinal).ToList();
        if (sentences.Count > 0)
        {
            talk.Keep(
                entry with
                {
                    Id = $"semanticscholar-text:{work.Slug}",
                    Kind = "text",
                    File = KeptFileName.Of("semanticscholar", work.Slug + ".txt"),
                },
                string.Concat(sentences.Select(s => s + "\n\n"))
            );
        }
    }
}
