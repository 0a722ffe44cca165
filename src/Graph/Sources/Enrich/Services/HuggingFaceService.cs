using System.Collections.Immutable;
using System.Text.Json;
using Graph.Sources.Enrich.Manners;
using Graph.Sources.Enrich.Services.Answers;
using Graph.Sources.Kept;

namespace Graph.Sources.Enrich.Services;

/// <summary>Hugging Face: which models and data sets are linked to a paper, and their cards.</summary>
/// <remarks>A paper may have hundreds of models, most of them copies of one. As many are asked about as there are papers: first the most
/// downloaded one of each paper, then the second, and so on, so that a list of some hundred papers stays within one window of five
/// minutes.</remarks>
internal sealed class HuggingFaceService : IEnrichService
{
    // The paper on carbon calculators that the card template cites; models are not about it.
    private const string Template = "1910.09700";

    // The windows take 500 and 3,000 anonymously; others may be asking from the same address.
    private static readonly Endpoint Api = new(
        "api",
        new Uri("https://huggingface.co/"),
        new ServiceLimits(2, TimeSpan.FromSeconds(0.2), 490, TimeSpan.FromMinutes(5))
    )
    {
        Token = TokenUse.Bearer,
    };

    /// <inheritdoc/>
    public string Name => "huggingface";

    /// <inheritdoc/>
    public ImmutableArray<Endpoint> Endpoints => [Api, HubCards.Files];

    /// <inheritdoc/>
    public IEnumerable<EnrichTask> Plan(EnrichScope scope) =>
        Papers(scope)
            .Where(n => scope.IsDue(IdOf(n)))
            .Select(n => EnrichTask.To(Api.Name, n, 1, (talk, cancellation) => PaperAsync(n, talk, cancellation)))
            .Concat(Linked(scope).Where(c => scope.IsDue(c.Id)).Select(Task));

    /// <inheritdoc/>
    public IEnumerable<EnrichTask> PlanNext(EnrichScope scope) => Found(scope).Where(c => scope.IsDue(c.Id)).Select(Task);

    /// <inheritdoc/>
    public ImmutableDictionary<string, int> Later(EnrichScope scope)
    {
        var papers = Papers(scope);
        var most = Math.Min(papers.Length, papers.Count(n => scope.IsDue(IdOf(n))) + PlanNext(scope).Count());
        return most == 0
            ? ImmutableDictionary<string, int>.Empty
            : ImmutableDictionary<string, int>.Empty.Add(Api.Name, most).Add(HubCards.Files.Name, most);
    }

    private static string IdOf(string number) => $"hf-paper:{number}";

    private static ImmutableArray<string> Papers(EnrichScope scope) =>
        [
            .. scope
                .Works.Papers.Select(p => p.Arxiv)
                .OfType<string>()
                .Where(n => n != Template)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

    private static EnrichTask Task(HubCard card) =>
        new(
            card.Path,
            ImmutableDictionary<string, int>.Empty.Add(Api.Name, 1).Add(HubCards.Files.Name, 1),
            (talk, cancellation) => HubCards.FetchAsync(card, Api, talk, cancellation)
        );

    // What the lists themselves link.
    private static IEnumerable<HubCard> Linked(EnrichScope scope) =>
        scope
            .Works.Repositories.Where(r => r.Host == "huggingface.co" && !r.Path.StartsWith("spaces/", StringComparison.Ordinal))
            .Select(r => new HubCard(r.Path, [r.Url]))
            .DistinctBy(c => c.Id);

    // What the kept records of papers link, the most downloaded of each paper first.
    private static IEnumerable<HubCard> Found(EnrichScope scope)
    {
        var papers = Papers(scope);
        var known = Linked(scope).Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        var links =
            from number in papers
            let record = scope.Kept.Read(IdOf(number))
            where record is not null
            from link in HubPaper.LinksOf(record).Select((path, rank) => (path, rank))
            select (number, link.path, link.rank);
        var all = links.ToList();
        var aboutOf = all.ToLookup(l => l.path, l => $"arxiv:{l.number}", StringComparer.Ordinal);
        return all.OrderBy(l => l.rank)
            .ThenBy(l => l.number, StringComparer.Ordinal)
            .DistinctBy(l => l.path, StringComparer.Ordinal)
            .Select(l => new HubCard(l.path, [.. aboutOf[l.path].Distinct(StringComparer.Ordinal)]))
            .Where(c => !known.Contains(c.Id))
            .Take(papers.Length);
    }

    private static async Task PaperAsync(string number, Conversation talk, CancellationToken cancellation)
    {
        var address = $"https://huggingface.co/papers/{number}";
        var entry = new KeptEntry(IdOf(number), "record", [$"arxiv:{number}"], "", address, "", "");
        if (
            await talk.FetchAsync(new EnrichRequest(Api, $"api/papers/{number}"), entry, cancellation).ConfigureAwait(false)
            is not { } answer
        )
        {
            return;
        }

        if (answer.Json() is not { ValueKind: JsonValueKind.Object } paper || paper.Text("title") is null)
        {
            throw new EnrichFailure($"{address} answered with no paper; it was left.");
        }

        talk.Keep(
            entry with
            {
                File = KeptFileName.Of("huggingface", "papers", number + ".json"),
            },
            HubPaper.ToJson(paper, number, address)
        );
    }
}
