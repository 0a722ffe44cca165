using System.Collections.Immutable;
using System.Net;
using Graph.Sources.Enrich.Manners;
using Graph.Sources.Enrich.Services.Answers;
using Graph.Sources.Kept;

namespace Graph.Sources.Enrich.Services;

/// <summary>arXiv: title, abstract, authors, date and DOI by lists of numbers. One connection, one request in three seconds.</summary>
internal sealed class ArxivService : IEnrichService
{
    /// <summary>How many numbers one request asks for.</summary>
    private const int Batch = 100;

    // Pages come back empty although the feed says that there are entries; asking again helps.
    private const int EmptyPages = 4;

    private static readonly Endpoint Api = Endpoint.Of("api", "https://export.arxiv.org/", 3);

    /// <inheritdoc/>
    public string Name => "arxiv";

    /// <inheritdoc/>
    public ImmutableArray<Endpoint> Endpoints => [Api];

    /// <inheritdoc/>
    public IEnumerable<EnrichTask> Plan(EnrichScope scope) =>
        from numbers in scope
            .Works.Papers.Select(p => p.Arxiv)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Where(n => scope.IsDue(IdOf(n)) || scope.IsDue(RecordIdOf(n)))
            .Order(StringComparer.Ordinal)
            .Chunk(Batch)
        select EnrichTask.To(Api.Name, numbers[0], 1, (talk, cancellation) => FetchAsync(numbers, talk, cancellation));

    private static string IdOf(string number) => $"arxiv:{number}";

    private static string RecordIdOf(string number) => $"arxiv-record:{number}";

    private static async Task FetchAsync(string[] numbers, Conversation talk, CancellationToken cancellation)
    {
        if (await FeedAsync(numbers, talk, cancellation).ConfigureAwait(false) is not { } feed)
        {
            // One number that it cannot read spoils the whole list: the halves are asked apart.
            if (numbers.Length == 1)
            {
                Miss(numbers[0], "400", talk);
                return;
            }

            var half = numbers.Length / 2;
            await FetchAsync(numbers[..half], talk, cancellation).ConfigureAwait(false);
            await FetchAsync(numbers[half..], talk, cancellation).ConfigureAwait(false);
            return;
        }

        foreach (var number in numbers)
        {
            if (feed.Entries.FirstOrDefault(e => e.Number == number) is { } entry)
            {
                Keep(entry, talk);
            }
            else
            {
                Miss(number, "404", talk);
            }
        }
    }

    // Null where the service cannot read one of the numbers.
    private static async Task<ArxivFeed?> FeedAsync(string[] numbers, Conversation talk, CancellationToken cancellation)
    {
        var entries = ImmutableArray.CreateBuilder<ArxivEntry>();
        var empty = 0;
        while (empty < EmptyPages)
        {
            var list = Uri.EscapeDataString(string.Join(',', numbers));
            var request = new EnrichRequest(Api, $"api/query?id_list={list}&start={entries.Count}&max_results={Batch}");
            var answer = await talk.AskAsync(request, cancellation).ConfigureAwait(false);
            if (answer.Status == HttpStatusCode.BadRequest)
            {
                return null;
            }

            if (!answer.IsFound)
            {
                throw new EnrichFailure($"{request.Address} answered {answer.StatusText}; it was left.");
            }

            var page = ArxivFeed.Parse(answer);
            entries.AddRange(page.Entries);
            if (entries.Count >= page.Total)
            {
                return new ArxivFeed(page.Total, entries.ToImmutable());
            }

            empty += page.Entries.IsEmpty ? 1 : 0;
        }

        throw new EnrichFailure($"arXiv answers with empty pages about {numbers[0]} and {numbers.Length - 1} others. Run again later.");
    }

    private static void Keep(ArxivEntry entry, Conversation talk)
    {
        var (id, about) = (IdOf(entry.Number), IdOf(entry.Number));
        var address = $"https://arxiv.org/abs/{entry.Number}";
        talk.Keep(
            new KeptEntry(id, "abstract", [about], KeptFileName.Of("arxiv", entry.Number + ".txt"), address, entry.Version, string.Empty),
            $"{entry.Title}\n{entry.Abstract}\n"
        );
        talk.Keep(
            new KeptEntry(
                RecordIdOf(entry.Number),
                "record",
                [about],
                KeptFileName.Of("arxiv", entry.Number + ".json"),
                address,
                entry.Version,
                string.Empty
            ),
            new PlainRecord(entry.Title)
            {
                Authors = entry.Authors,
                Year = entry.Year,
                Url = address,
                Doi = entry.Doi,
                Arxiv = entry.Number,
            }.ToJson()
        );
    }

    private static void Miss(string number, string status, Conversation talk)
    {
        var address = $"https://arxiv.org/abs/{number}";
        talk.Miss(new KeptEntry(IdOf(number), "abstract", [IdOf(number)], "", address, "", ""), status);
        talk.Miss(new KeptEntry(RecordIdOf(number), "record", [IdOf(number)], "", address, "", ""), status);
    }
}
