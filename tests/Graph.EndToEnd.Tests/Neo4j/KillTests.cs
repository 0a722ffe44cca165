using Graph.Store.Neo4j.Load;

namespace Graph.EndToEnd.Tests.Neo4j;

[Collection("Neo4j")]
public sealed class KillTests : IDisposable
{
    private static readonly LoadOptions Quick = new() { Lease = TimeSpan.FromSeconds(1), MaxDeletePercent = 100 };

    private readonly TemporaryFolder _folder = new();
    private readonly List<string> _lines = MadeUpGraph.Lines(2000);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_load_that_is_killed_at_any_point_is_finished_by_loading_again()
    {
        await using var neo4j = new RealNeo4j();
        await neo4j.EmptyAsync();
        var path = MadeUpGraph.Write(_folder.Path, _lines);
        var random = new Random(20);
        for (var i = 0; i < 20; i++)
        {
            await KillAsync(path, random.Next(300, 2500));
            await new GraphLoader(neo4j.Transport, Quick).LoadAsync(path, null, default);
            Assert.Equal(RealNeo4j.ContentOf(_lines), await neo4j.ContentAsync());
            await neo4j.EmptyAsync();
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

    private async Task KillAsync(string path, int milliseconds)
    {
        using var process = GraphRun.Start(_folder.Path, new Dictionary<string, string?>(), "load", path);
        await Task.Delay(milliseconds);
        process.Kill();
        await process.WaitForExitAsync();
    }
}
