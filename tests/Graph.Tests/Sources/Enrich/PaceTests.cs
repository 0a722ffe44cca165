using System.Globalization;
using Graph.Sources.Enrich;

namespace Graph.Tests.Sources.Enrich;

/// <summary>No service is asked faster than it wants to be, measured by the server's clock.</summary>
public sealed class PaceTests
{
    // What the services publish: arXiv one request per three seconds, Crossref five a second over one connection, Semantic Scholar one a
    // second with a key. DBLP and the ACL Anthology publish no number; one a second is what their pages call polite.
    [Theory]
    [InlineData("arxiv", 3)]
    [InlineData("crossref", 0.2)]
    [InlineData("semanticscholar", 1)]
    [InlineData("dblp", 1)]
    [InlineData("acl", 1)]
    public async Task Between_two_requests_lies_at_least_the_time_that_the_service_asks_for(string service, double seconds)
    {
        await using var scene = await EnrichScene.OfAsync(service, new Dictionary<string, string>(), Works(301), token: "key");

        await scene.RunAsync();

        var times = scene.Server.Requests.Select(r => r.At).ToArray();
        Assert.True(times.Length > 3, $"{times.Length} requests show no pace.");
        Assert.All(times.Zip(times.Skip(1)), p => Assert.True(p.Second - p.First >= TimeSpan.FromSeconds(seconds)));
    }

    // Hugging Face answers 500 requests of its API in five minutes without an account; OpenAlex a hundred a second.
    [Theory]
    [InlineData("huggingface", 500, 300)]
    [InlineData("openalex", 100, 1)]
    public async Task No_window_holds_more_requests_than_the_service_answers(string service, int most, double seconds)
    {
        await using var scene = await EnrichScene.OfAsync(service, new Dictionary<string, string>(), Works(1001), token: "key");

        await scene.RunAsync();

        var times = scene.Server.Requests.Select(r => r.At).ToArray();
        Assert.True(times.Length > most, $"{times.Length} requests never fill a window of {most}.");
        Assert.All(times.Zip(times.Skip(most)), p => Assert.True(p.Second - p.First >= TimeSpan.FromSeconds(seconds)));
    }

    private static IEnumerable<EnrichWork> Works(int count) =>
        Enumerable
            .Range(1, count)
            .Select(n => n.ToString("00000", CultureInfo.InvariantCulture))
            .Select(n => new EnrichWork(
                $"paper:reading-{n}",
                $"Reading the Pictures of Case {n}",
                [$"acl:2023.acl-long.{n}", $"arxiv:2301.{n}", $"doi:10.1000/{n}"]
            )
            {
                LacksVenue = true,
            });
}
