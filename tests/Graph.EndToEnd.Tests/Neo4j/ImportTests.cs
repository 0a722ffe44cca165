using Graph.Exchange.Neo4jAdmin;

namespace Graph.EndToEnd.Tests.Neo4j;

[Collection("Neo4j")]
public sealed class ImportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static readonly List<string> Lines =
    [
        .. MadeUpGraph.Lines(30).Where(l => l.StartsWith("{\"type\":\"node\"", StringComparison.Ordinal)),
        MadeUpGraph.Node("odd:1", ["Odd", "Strange"], new()
        {
            ["text"] = "line\nbreak, \"quotes\" ; and \u001f \r\n tab\t", ["list"] = new[] { "a;b", "c\u001fd", "\"", string.Empty, "\n" }, ["one"] = new[] { "x" },
            ["real"] = 1.5, ["reals"] = new[] { 0.1, 1e300 }, ["wholes"] = new[] { 1L, long.MinValue }, ["truth"] = true, ["year"] = 7, ["blank"] = string.Empty,
        }),
        MadeUpGraph.Node("odd:2", ["Odd", "Strange"], new() { ["year"] = "seven" }),
        .. MadeUpGraph.Lines(30).Where(l => l.StartsWith("{\"type\":\"relationship\"", StringComparison.Ordinal)),
    ];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_neo4j_admin_imports_is_the_graph()
    {
        using var server = new OwnNeo4j(_folder.In("home"));
        server.Start();
        server.Stop();
        var left = Neo4jAdminExporter.Write(MadeUpGraph.Write(_folder.Path, Lines), _folder.In("csv"));
        server.Import(_folder.In("csv"));
        server.Start();
        await using var neo4j = new RealNeo4j(server.Address);

        Assert.Empty(left);
        Assert.Equal(RealNeo4j.ContentOf(Lines), await neo4j.ContentAsync());
    }

    [Fact]
    public async Task What_apoc_imports_is_the_graph()
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

        Assert.Equal(RealNeo4j.ContentOf(Lines), await neo4j.ContentAsync());
    }
}
