using System.Collections.Immutable;
using Graph.Sources.Enrich.Manners;
using Graph.Sources.Enrich.Services.Answers;
using Graph.Sources.Kept;
using Graph.Text;

namespace Graph.Sources.Enrich.Services;

/// <summary>OpenAlex: records by DOI, arXiv's own DOIs included; by title where there is none and a key is given, since searches
/// cost.</summary>
internal sealed class OpenAlexService : IEnrichService
{
    private const string Fields =
        "select=id,doi,title,display_name,publication_year,type,ids,authorships,primary_location,referenced_works,abstract_inverted_index";

    private static readonly Endpoint Api = new("api", new Uri("https://api.openalex.org/"), new ServiceLimits(2, TimeSpan.FromSeconds(0.2)))
    {
        Token = new TokenUse(null, "api_key"),
        ContactField = "mailto",
    };

    /// <inheritdoc/>
    public string Name => "openalex";

    /// <inheritdoc/>
    public ImmutableArray<Endpoint> Endpoints => [Api];

    /// <inheritdoc/>
    public IEnumerable<EnrichTask> Plan(EnrichScope scope) =>
        from work in scope.Works.Papers
        where scope.IsDue(IdOf(work)) && (DoiOf(work) is not null || scope.Settings.Of(Name).Token is not null)
        select EnrichTask.To(Api.Name, work.Title, 1, (talk, cancellation) => FetchAsync(work, talk, cancellation));

    private static string IdOf(EnrichWork work) => $"openalex:{work.Slug}";

    private static string? DoiOf(EnrichWork work) => work.Doi ?? (work.Arxiv is { } number ? "10.48550/arXiv." + number : null);

    private static async Task FetchAsync(EnrichWork work, Conversation talk, CancellationToken cancellation)
    {
        var path = DoiOf(work) is { } doi
            ? $"works/doi:{Uri.EscapeDataString(doi).Replace("%2F", "/", StringComparison.Ordinal)}?{Fields}"
            : $"works?filter=title.search:{Uri.EscapeDataString(FoldedText.Of(work.Title))}&per_page=10&{Fields}";
        var entry = new KeptEntry(IdOf(work), "record", work.About, "", new Uri(Api.Home, path).AbsoluteUri, "", "");
        if (await talk.FetchAsync(new EnrichRequest(Api, path), entry, cancellation).ConfigureAwait(false) is not { } answer)
        {
            return;
        }

        var found = DoiOf(work) is not null
            ? answer.Json()
            : answer.Json().Items("results").FirstOrDefault(r => SameWork.Is(work, r.Text("title"), r.Whole("publication_year")));
        if (found.Text("id") is not { } id)
        {
            talk.Miss(entry, "no match");
            return;
        }

        talk.Keep(
            entry with
            {
                File = KeptFileName.Of("openalex", work.Slug + ".json"),
                Address = id,
                ETag = answer.ETag,
                Licence = "CC0-1.0",
            },
            found.Cut(
                "id",
                "doi",
                "title",
                "display_name",
                "publication_year",
                "type",
                "ids",
                "authorships",
                "primary_location",
                "referenced_works"
            )
        );

        // Of a preprint the abstract is arXiv's.
        if (work.Arxiv is null && InvertedText.Of(found.Field("abstract_inverted_index")) is { } words)
        {
            talk.Keep(
                entry with
                {
                    Id = $"openalex-abstract:{work.Slug}",
                    Kind = "abstract",
                    File = KeptFileName.Of("openalex", work.Slug + ".txt"),
                    Address = id,
                },
                $"{found.Text("title") ?? work.Title}\n{words}\n"
            );
        }
    }
}
