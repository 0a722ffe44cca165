using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using Graph.Sources.Enrich.Manners;
using Graph.Sources.Enrich.Services.Answers;
using Graph.Sources.Kept;
using Graph.Text;

namespace Graph.Sources.Enrich.Services;

/// <summary>DBLP: venue and year of works whose list gives none, by title.</summary>
internal sealed partial class DblpService : IEnrichService
{
    private static readonly Endpoint Api = Endpoint.Of("api", "https://dblp.org/", 1);

    /// <inheritdoc/>
    public string Name => "dblp";

    /// <inheritdoc/>
    public ImmutableArray<Endpoint> Endpoints => [Api];

    /// <inheritdoc/>
    public IEnumerable<EnrichTask> Plan(EnrichScope scope) =>
        from work in scope.Works.Papers
        where (work.LacksVenue || work.Year is null) && scope.IsDue(IdOf(work))
        select EnrichTask.To(Api.Name, work.Title, 1, (talk, cancellation) => FetchAsync(work, talk, cancellation));

    private static string IdOf(EnrichWork work) => $"dblp:{work.Slug}";

    private static async Task FetchAsync(EnrichWork work, Conversation talk, CancellationToken cancellation)
    {
        var words = Uri.EscapeDataString(FoldedText.Of(work.Title));
        var request = new EnrichRequest(Api, $"search/publ/api?q={words}&format=json&h=10");
        var entry = new KeptEntry(IdOf(work), "record", work.About, "", request.Address, "", "");
        if (await talk.FetchAsync(request, entry, cancellation).ConfigureAwait(false) is not { } answer)
        {
            return;
        }

        // A preprint's entry says nothing that is not known; a publication's does.
        var found = answer
            .Json()
            .Field("result")
            .Field("hits")
            .Items("hit")
            .Select(h => h.Field("info"))
            .Where(i => i.Text("venue") is not "CoRR" && SameWork.Is(work, TitleOf(i), i.Whole("year")))
            .OrderBy(i => i.Text("key"), StringComparer.Ordinal)
            .FirstOrDefault();
        if (TitleOf(found) is not { } title)
        {
            talk.Miss(entry, "no match");
            return;
        }

        talk.Keep(
            entry with
            {
                File = KeptFileName.Of("dblp", work.Slug + ".json"),
                Address = found.Text("url") ?? entry.Address,
                Version = found.Text("key") ?? string.Empty,
                Licence = "CC0-1.0",
            },
            new PlainRecord(title)
            {
                Authors = [.. found.Field("authors").Items("author").Select(NameOf).OfType<string>()],
                Year = found.Whole("year"),
                Venue = found.Texts("venue") is [var venue, ..] ? venue : null,
                Url = found.Text("url"),
                Doi = found.Text("doi"),
            }.ToJson()
        );
    }

    // Titles end with a full stop; characters that HTML reserves are written as it wants them.
    private static string? TitleOf(JsonElement info) =>
        info.Text("title") is { } title ? System.Net.WebUtility.HtmlDecode(title).TrimEnd('.') : null;

    // Namesakes are told apart by a number: "Wei Wang 0001".
    private static string? NameOf(JsonElement author) =>
        (author.ValueKind == JsonValueKind.String ? author.GetString() : author.Text("text")) is { } name
            ? Number().Replace(System.Net.WebUtility.HtmlDecode(name), string.Empty)
            : null;

    [GeneratedRegex(@" \d{4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
