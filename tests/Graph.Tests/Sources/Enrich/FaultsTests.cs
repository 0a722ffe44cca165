using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Graph.Sources.Enrich;
using Microsoft.AspNetCore.Http;

namespace Graph.Tests.Sources.Enrich;

/// <summary>Services that fail, stall and cut off, and runs that are killed, give the same kept files in the end.</summary>
public sealed partial class FaultsTests : IDisposable
{
    private const string Commit = "1f2e3d4c5b6a79880706f5e4d3c2b1a09f8e7d6c";
    private const int Papers = 30;
    private const int Kills = 20;

    private readonly string _folder = Directory.CreateTempSubdirectory("faults").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Failing_answers_and_kills_give_the_same_files()
    {
        var calm = await FilesAsync("calm", Fault.None, kills: 0);

        var rough = await FilesAsync("rough", Fault.Some, Kills);

        Assert.NotEmpty(calm);
        Assert.Equal(calm, rough);
    }

    [Fact]
    public async Task A_second_run_sends_nothing()
    {
        await using var server = await ServiceServer.StartAsync((context, _) => AnswerAsync(context));
        await Open(server, "twice").RunAsync(null, TestContext.Current.CancellationToken);
        var before = server.Requests.Count;

        await Open(server, "twice").RunAsync(null, TestContext.Current.CancellationToken);

        Assert.True(before > Papers);
        Assert.Equal(before, server.Requests.Count);
        Assert.Equal(0, Open(server, "twice").Plan().Requests);
    }

    private async Task<ImmutableSortedDictionary<string, string>> FilesAsync(string name, Fault fault, int kills)
    {
        var seen = new ConcurrentDictionary<string, int>();
        await using var server = await ServiceServer.StartAsync((context, server) => FaultyAsync(context, server, fault, seen));
        for (var kill = 1; kill <= kills; kill++)
        {
            // A run that is killed writes no index at its end; what it wrote before must be whole.
            using var stop = new CancellationTokenSource();
            var until = server.Requests.Count + 7;
            var index = Path.Combine(_folder, name, "index.jsonl");
            var run = Open(server, name).RunAsync(_ => StopAt(server, until, stop), stop.Token);
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
            await File.WriteAllTextAsync(
                Path.Combine(_folder, name, $"left-{kill}.txt.partial"),
                "half",
                TestContext.Current.CancellationToken
            );
            if (kill % 2 == 0 && File.Exists(index))
            {
                // As after a kill before the index was written.
                var lines = await File.ReadAllLinesAsync(index, TestContext.Current.CancellationToken);
                await File.WriteAllLinesAsync(index, lines.Take(lines.Length * 3 / 4), TestContext.Current.CancellationToken);
            }
        }

        for (var run = 0; run < 3; run++)
        {
            await Open(server, name).RunAsync(null, TestContext.Current.CancellationToken);
        }

        var folder = Path.Combine(_folder, name);
        return Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToImmutableSortedDictionary(f => Path.GetRelativePath(folder, f), f => Retrieved().Replace(File.ReadAllText(f), ""));
    }

    private static void StopAt(ServiceServer server, int requests, CancellationTokenSource stop)
    {
        if (server.Requests.Count >= requests)
        {
            stop.Cancel();
        }
    }

    private Enricher Open(ServiceServer server, string name)
    {
        var services = new[] { "github", "arxiv", "huggingface", "openalex", "crossref" };
        return new Enricher(
            new EnrichWorks(
                [
                    .. Enumerable
                        .Range(10001, Papers)
                        .Select(n => new EnrichWork($"paper:{n}", $"Title of {n}", [$"arxiv:2301.{n}", $"doi:10.1000/{n}"])),
                ],
                [.. Enumerable.Range(1, Papers / 2).Select(n => new EnrichRepository("github.com", $"o/r{n}"))]
            ),
            new EnrichSettings
            {
                Folder = Path.Combine(_folder, name),
                Contact = "somebody@example.org",
                Only = [.. services],
                Services = services.ToImmutableDictionary(s => s, s => new ServiceSettings(new Uri(server.Address, s + "/"))),
            },
            new EnrichRuntime { Time = server.Time, Sending = server.Time.Busy }
        );
    }

    // 20 % fail, 5 % stall, 5 % are cut off: which ones depends on the address and on how often it was asked, not on chance.
    private static Task FaultyAsync(HttpContext context, ServiceServer server, Fault fault, ConcurrentDictionary<string, int> seen)
    {
        var path = context.Request.Path + context.Request.QueryString;
        var count = seen.AddOrUpdate(path, 1, (_, n) => n + 1);
        var die = SHA256.HashData(Encoding.UTF8.GetBytes($"{path} {count}"))[0] * 100 / 256;
        switch (fault == Fault.None ? 100 : die)
        {
            case < 20:
                context.Response.StatusCode = die < 10 ? 503 : 500;
                return Task.CompletedTask;
            case < 25:
                return server.StallAsync(context);
            case < 30:
                return ServiceServer.CutOffAsync(context);
            default:
                return AnswerAsync(context);
        }
    }

    private static Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        if (path.StartsWith("/arxiv/", StringComparison.Ordinal))
        {
            return ArxivServiceTests.AnswerAsync(context, null!);
        }

        return ServiceServer.AnswerAsync(
            context,
            path switch
            {
                _ when path.EndsWith("/info/refs", StringComparison.Ordinal) => $"001e# service=git-upload-pack\n0000015b{Commit} HEAD\0\n",
                _ when path.EndsWith("1/README.md", StringComparison.Ordinal) => null,
                _ when path.EndsWith("/README.md", StringComparison.Ordinal) => $"# {path}\n",
                _ when path.StartsWith("/huggingface/api/papers/", StringComparison.Ordinal) =>
                    $$"""{"title":"T","linkedModels":[{"id":"lab/m{{path[^1]}}","downloads":1}]}""",
                _ when path.StartsWith("/huggingface/api/models/", StringComparison.Ordinal) =>
                    $$"""{"_id":"1","id":"{{path["/huggingface/api/models/".Length..]}}","sha":"abc"}""",
                _ when path.StartsWith("/openalex/", StringComparison.Ordinal) => """{"id":"https://openalex.org/W1","title":"T"}""",
                _ when path.StartsWith("/crossref/", StringComparison.Ordinal) => """{"message":{"DOI":"10.1000/1","title":["T"]}}""",
                _ => null,
            }
        );
    }

    private enum Fault
    {
        None,
        Some,
    }

    [GeneratedRegex(@"""retrieved"":""[^""]*""")]
    private static partial Regex Retrieved();
}
