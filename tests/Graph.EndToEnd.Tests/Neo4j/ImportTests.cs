using Graph.Model;
using Graph.Store.Neo4j.Load;
using Graph.Write.Neo4jAdmin;

namespace Graph.EndToEnd.Tests.Neo4j;

[Collection("Neo4j")]
public sealed class ImportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static readonly List<string> Lines =
    [
        .. MadeUpGraph.Lines(30).Where(l => l.StartsWith("{\"type\":\"node\"", StringComparison.Ordinal)),
        MadeUpGraph.Node(
            "odd:1",
            ["Odd", "Strange"],
            new()
            {
                ["text"] = "line\nbreak, \"quotes\" ; and \u001f \r\n tab\t",
                ["list"] = new[] { "a;b", "c\u001fd", "\"", string.Empty, "\n" },
                ["one"] = new[] { "x" },
                ["real"] = 1.5,
                ["reals"] = new[] { 0.1, 1e300 },
                ["wholes"] = new[] { 1L, long.MinValue },
                ["truth"] = true,
                ["year"] = 7,
                ["blank"] = string.Empty,
            }
        ),
        MadeUpGraph.Node("odd:2", ["Odd", "Strange"], new() { ["year"] = "seven" }),
        .. MadeUpGraph.Lines(30).Where(l => l.StartsWith("{\"type\":\"relationship\"", StringComparison.Ordinal)),
    ];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_neo4j_admin_imports_is_the_graph_and_a_load_after_it_writes_nothing()
    {
        using var server = new OwnNeo4j(_folder.In("home"));
        var (path, left) = Import(server, Lines);
        await using var neo4j = new RealNeo4j(server.Address);
        var imported = await neo4j.ContentAsync();
        var marks = await MarksAsync(neo4j);

        var load = await new GraphLoader(neo4j.Transport, new LoadOptions()).LoadAsync(path, null, default);

        Assert.Empty(left);
        Assert.Equal(RealNeo4j.ContentOf(Lines), imported);
        Assert.Equivalent(new LoadReport(0, 0, 0, 0, 0, 0, Lines.Count, []), load);
        Assert.Equal(marks, await MarksAsync(neo4j));
        Assert.Equal(await LoadedMarksAsync(path), marks);
    }

    [Fact]
    public async Task What_neo4j_admin_cannot_take_is_said_and_added_by_the_load_after_it()
    {
        List<string> lines =
        [
            MadeUpGraph.Node("odd:1", ["Odd"], new() { ["none"] = Array.Empty<string>(), ["name"] = "kept" }),
            MadeUpGraph.Node("odd:2", ["Odd"], new() { ["blank"] = new[] { string.Empty } }),
            MadeUpGraph.Node("odd:3", ["Odd"], new() { ["some"] = new[] { "a", string.Empty } }),
            MadeUpGraph.Edge("LIKES", "odd:1", "odd:2", new() { ["none"] = Array.Empty<string>() }),
        ];
        using var server = new OwnNeo4j(_folder.In("home"));
        var (path, left) = Import(server, lines);
        await using var neo4j = new RealNeo4j(server.Address);

        var first = await new GraphLoader(neo4j.Transport, new LoadOptions()).LoadAsync(path, null, default);
        var second = await new GraphLoader(neo4j.Transport, new LoadOptions()).LoadAsync(path, null, default);

        Assert.Equal([new("odd:1", "none"), new("odd:2", "blank"), new LeftValue("LIKES|odd:1|odd:2", "none")], left);
        Assert.Equivalent(new LoadReport(0, 2, 0, 0, 1, 0, 1, []), first);
        Assert.Equivalent(new LoadReport(0, 0, 0, 0, 0, 0, lines.Count, []), second);
        Assert.Equal(RealNeo4j.ContentOf(lines), await neo4j.ContentAsync());
    }

    [Fact]
    public async Task What_apoc_imports_is_the_graph_and_a_load_onto_it_is_refused_with_the_remedy()
    {
        using var server = new OwnNeo4j(_folder.In("home"));
        server.Start();
        await using var neo4j = new RealNeo4j(server.Address);
        MadeUpGraph.Write(server.ImportFolder, Lines);
        foreach (var label in new[] { "Paper", "Survey", "List", "Model", "Odd", "Strange" })
        {
            await neo4j.RunAsync($"CREATE CONSTRAINT FOR (n:{label}) REQUIRE n.neo4jImportId IS UNIQUE");
        }

        await neo4j.RunAsync("CALL apoc.import.json('file:///graph.jsonl')");
        await neo4j.RunAsync("MATCH (n) REMOVE n.neo4jImportId");
        var imported = await neo4j.ContentAsync();

        var load = await GraphRun.InAsync(_folder.Path, "load", server.ImportFolder, "--neo4j", server.Address);

        Assert.Equal(RealNeo4j.ContentOf(Lines), imported);
        Assert.Equal(1, load.ExitCode);
        Assert.Contains("nodes with a label and key of this graph that 'graph load' did not make", load.Errors, StringComparison.Ordinal);
        Assert.Contains(
            "brought in by another tool such as apoc.import.json, delete them first",
            Words(load.Errors),
            StringComparison.Ordinal
        );
        Assert.Equal(imported, await neo4j.ContentAsync());
    }

    /// <summary>Starts a server with what neo4j-admin made of a graph; gives the graph's file and the values that were left out.</summary>
    private (string Path, IReadOnlyList<LeftValue> Left) Import(OwnNeo4j server, IEnumerable<string> lines)
    {
        var path = MadeUpGraph.Write(_folder.Path, lines);
        var left = Neo4jAdminExporter.Write(path, _folder.In("csv"), TrustedEvidence.All);
        server.Import(_folder.In("csv"));
        server.Start();
        return (path, left);
    }

    /// <summary>What a load into an empty database leaves as marks.</summary>
    private static async Task<List<string>> LoadedMarksAsync(string path)
    {
        await using var neo4j = new RealNeo4j();
        await neo4j.EmptyAsync();
        await new GraphLoader(neo4j.Transport, new LoadOptions()).LoadAsync(path, null, default);
        return await MarksAsync(neo4j);
    }

    private static async Task<List<string>> MarksAsync(RealNeo4j neo4j)
    {
        var rows = await neo4j.QueryAsync(
            """
            MATCH (n) RETURN CASE WHEN n:GraphBuild THEN properties(n) ELSE {key: n.key, hash: n._hash, shape: n._shape} END AS marks
            UNION ALL MATCH ()-[r]->() RETURN {id: r._id, hash: r._hash, shape: r._shape} AS marks
            """
        );
        return
        [
            .. rows.Select(r => string.Join(' ', r[0].EnumerateObject().OrderBy(p => p.Name, StringComparer.Ordinal)))
                .Order(StringComparer.Ordinal),
        ];
    }

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
