using Graph.Store.Neo4j.Load;

namespace Graph.EndToEnd.Tests.Neo4j;

[Collection("Neo4j")]
public sealed class KillTests : IDisposable
{
    private const int Kills = 20;

    private static readonly LoadOptions Quick = new() { Lease = TimeSpan.FromSeconds(1), MaxDeletePercent = 100 };

    private readonly TemporaryFolder _folder = new();
    private readonly List<string> _lines = MadeUpGraph.Lines(2000);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_load_that_is_killed_at_any_point_is_finished_by_loading_again()
    {
        await using var neo4j = new RealNeo4j();

        // The points are counted in requests, of which a larger graph would need no more.
        var lines = MadeUpGraph.Lines(400);
        var path = MadeUpGraph.Write(_folder.Path, lines);
        var requests = await LoadAsync(neo4j, path);
        var kills = Math.Min(Kills, requests);
        Assert.True(kills > 8, $"{requests} requests are too few to be cut off at.");
        for (var kill = 0; kill < kills; kill++)
        {
            await LoadAsync(neo4j, path, killedAt: 1 + (kill * requests / kills));
            await new GraphLoader(neo4j.Transport, Quick).LoadAsync(path, null, default);
            Assert.Equal(RealNeo4j.ContentOf(lines), await neo4j.ContentAsync());
        }
    }

    [Fact]
    public async Task A_server_that_is_killed_during_loads_holds_the_graph_after_the_next()
    {
        using var server = new OwnNeo4j(_folder.In("home"));
        var path = MadeUpGraph.Write(_folder.Path, _lines);
        server.Start();
        foreach (var batches in new[] { 1, 6, 12, 19, 27 })
        {
            await using var doomed = new RealNeo4j(server.Address, tries: 1);
            var reached = new ReachedBatch(batches);
            var load = new GraphLoader(doomed.Transport, Quick with { BatchRows = 300 }).LoadAsync(path, reached, default);
            await Task.WhenAny(reached.Task, load);
            server.Kill();
            await Record.ExceptionAsync(() => load);
            server.Start();
        }

        await using var neo4j = new RealNeo4j(server.Address);
        await new GraphLoader(neo4j.Transport, Quick).LoadAsync(path, null, default);

        Assert.Equal(RealNeo4j.ContentOf(_lines), await neo4j.ContentAsync());
    }

    /// <summary>Runs the program on an empty database, to its end or to a request at which it is killed. That one is lost on its way, or
    /// carried out and its answer lost, each by turns; those after it are lost.</summary>
    /// <returns>How many requests it sent.</returns>
    private async Task<int> LoadAsync(RealNeo4j neo4j, string path, int killedAt = int.MaxValue)
    {
        await neo4j.EmptyAsync();
        await using var relay = new FaultyRelay(
            new Uri(neo4j.Transport.Address),
            number =>
                number < killedAt ? Fault.None
                : number == killedAt && number % 2 == 0 ? Fault.SilenceAfterwards
                : Fault.Silence
        );
        using var process = GraphRun.Start(_folder.Path, new Dictionary<string, string?>(), "load", path, "--neo4j", relay.Address);
        var ended = process.WaitForExitAsync();
        if (await Task.WhenAny(relay.Reached, ended) != ended)
        {
            process.Kill();
            await ended;
        }

        return relay.Requests;
    }
}
