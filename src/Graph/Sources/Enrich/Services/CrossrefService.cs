using System.Collections.Immutable;
using Graph.Sources.Enrich.Manners;
using Graph.Sources.Kept;

namespace Graph.Sources.Enrich.Services;

/// <summary>Crossref: records by DOI. One connection, five requests a second, and an address to write to.</summary>
internal sealed class CrossrefService : IEnrichService
{
    private static readonly Endpoint Api = Endpoint.Of("api", "https://api.crossref.org/", 0.21) with { ContactField = "mailto" };

    /// <inheritdoc/>
    public string Name => "crossref";

    /// <inheritdoc/>
    public ImmutableArray<Endpoint> Endpoints => [Api];

    /// <inheritdoc/>
    public string? Refusal(EnrichSettings settings) =>
        settings.Contact is null
            ? "crossref: it asks for an address to write to; set Enrich:Contact (GRAPH_ENRICH__CONTACT) to your e-mail address."
            : null;

    /// <inheritdoc/>
    public IEnumerable<EnrichTask> Plan(EnrichScope scope) =>
        from work in scope.Works.Papers
        let doi = work.Doi
        where doi is not null && scope.IsDue(IdOf(doi))
        group work by doi into works
        orderby works.Key
        select EnrichTask.To(Api.Name, works.Key, 1, (talk, cancellation) => FetchAsync(works.Key, works.First(), talk, cancellation));

    private static string IdOf(string doi) => $"crossref:{doi}";

    private static async Task FetchAsync(string doi, EnrichWork work, Conversation talk, CancellationToken cancellation)
    {
        var path = $"works/{Uri.EscapeDataString(doi).Replace("%2F", "/", StringComparison.Ordinal)}";
        var entry = new KeptEntry(IdOf(doi), "record", work.About, "", $"https://doi.org/{doi}", "", "");
        if (await talk.FetchAsync(new EnrichRequest(Api, path), entry, cancellation).ConfigureAwait(false) is not { } answer)
        {
            return;
        }

        var message = answer.Json().Field("message");
        if (message.Text("DOI") is null)
        {
            throw new EnrichFailure($"{answer.Address} answered with no work; it was left.");
        }

        talk.Keep(
            entry with
            {
                File = KeptFileName.Of("crossref", doi + ".json"),
                ETag = answer.ETag,
            },
            message.Cut("DOI", "title", "author", "container-title", "published", "issued", "type", "URL", "reference")
        );
    }
}
