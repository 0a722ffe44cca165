using System.Collections.Immutable;
using Graph.Sources.Enrich.Manners;
using Graph.Sources.Enrich.Services.Answers;
using Graph.Sources.Kept;
using Graph.Text.BibTex;

namespace Graph.Sources.Enrich.Services;

/// <summary>The ACL Anthology: venue, year and abstract of papers that it holds, by their number.</summary>
internal sealed class AclService : IEnrichService
{
    private static readonly Endpoint Site = Endpoint.Of("site", "https://aclanthology.org/", 1);

    /// <inheritdoc/>
    public string Name => "acl";

    /// <inheritdoc/>
    public ImmutableArray<Endpoint> Endpoints => [Site];

    /// <inheritdoc/>
    public IEnumerable<EnrichTask> Plan(EnrichScope scope) =>
        from work in scope.Works.Papers
        let number = work.Value("acl")
        where number is not null && scope.IsDue(IdOf(number))
        select EnrichTask.To(Site.Name, number, 1, (talk, cancellation) => FetchAsync(number, work, talk, cancellation));

    private static string IdOf(string number) => $"acl:{number}";

    private static async Task FetchAsync(string number, EnrichWork work, Conversation talk, CancellationToken cancellation)
    {
        var address = $"https://aclanthology.org/{number}";
        var entry = new KeptEntry(IdOf(number), "record", work.About, "", address, "", "");
        var request = new EnrichRequest(Site, $"{number}.bib");
        if (await talk.FetchAsync(request, entry, cancellation).ConfigureAwait(false) is not { } answer)
        {
            return;
        }

        if (BibTexCutter.Cut(answer.Text()).FirstOrDefault() is not { } cited || cited.Text("title") is not { } title)
        {
            throw new EnrichFailure($"{request.Address} answered with no BibTeX entry that has a title; it was left.");
        }

        var found = entry with { ETag = answer.ETag, LastModified = answer.LastModified, Licence = "CC-BY-4.0" };
        talk.Keep(
            found with
            {
                File = KeptFileName.Of("acl", number + ".json"),
            },
            new PlainRecord(title)
            {
                Authors = [.. cited.Authors().Select(a => a.Spoken)],
                Year = int.TryParse(cited.Text("year"), out var year) ? year : null,
                Venue = cited.FirstText("booktitle", "journal"),
                Url = cited.Text("url") ?? address,
                Doi = cited.Text("doi"),
            }.ToJson()
        );
        if (cited.Text("abstract") is { } words)
        {
            talk.Keep(
                found with
                {
                    Id = $"acl-abstract:{number}",
                    Kind = "abstract",
                    File = KeptFileName.Of("acl", number + ".txt"),
                },
                $"{title}\n{words}\n"
            );
        }
    }
}
