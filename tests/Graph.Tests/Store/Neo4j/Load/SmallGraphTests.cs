using System.Text.Json;
using Graph.Store.Neo4j.Load;

namespace Graph.Tests.Store.Neo4j.Load;

/// <summary>A small graph goes into a database with few different statements, as a server that has just started has seen none.</summary>
public sealed class SmallGraphTests : IDisposable
{
    private const string Clip =
        """{"type":"node","id":"m:clip","labels":["Model"],"properties":{"key":"m:clip","name":"CLIP","year":2021}}""";
    private const string Paper =
        """{"type":"node","id":"p:clip","labels":["Paper","Survey"],"properties":{"key":"p:clip","name":"On CLIP"}}""";
    private const string Author = """{"type":"node","id":"a:ann","labels":["Author"],"properties":{"key":"a:ann","name":"Ann"}}""";

    private readonly string _file = Path.GetTempFileName();
    private readonly MadeUpNeo4j _neo4j = new();

    public void Dispose() => File.Delete(_file);

    [Fact]
    public async Task Nodes_of_all_labels_go_in_one_statement_and_relationships_of_all_types_in_another()
    {
        string[] lines = [Clip, Paper, Author, Edge("INTRODUCES", "p:clip", "m:clip"), Edge("WROTE", "a:ann", "p:clip")];
        _neo4j.CountAsIn(Manifest(lines));
        _neo4j.Answers["elementId(n), labels(n)"] = """
            [["m:clip","4:x:1",["Model"]],["m:clip","4:x:9",["MyCopy"]],["p:clip","4:x:2",["Survey","Paper"]],["a:ann","4:x:3",["Author"]]]
            """;

        var report = await LoadAsync(lines);

        Assert.Equal((3, 2), (report.NodesCreated, report.RelationshipsCreated));
        Assert.Equal(2, _neo4j.Batches.Count);
        Assert.Equal(
            [
                """[["Model"],["Paper","Survey"],["Author"]]""",
                "[\"4:x:2\",\"4:x:3\"]",
                "[\"4:x:1\",\"4:x:2\"]",
                """["INTRODUCES","WROTE"]""",
            ],
            [_neo4j.Batches[0].Column(0), _neo4j.Batches[1].Column(0), _neo4j.Batches[1].Column(1), _neo4j.Batches[1].Column(2)]
        );
        Assert.Equal("CLIP", JsonDocument.Parse(_neo4j.Batches[0].Column(1)).RootElement[0].GetProperty("name").GetString());
    }

    [Fact]
    public async Task An_end_that_is_gone_stops_the_load()
    {
        string[] lines = [Clip, Paper, Edge("INTRODUCES", "p:clip", "m:clip")];
        _neo4j.CountAsIn(Manifest(lines));
        _neo4j.Answers["elementId(n), labels(n)"] = """[["p:clip","4:x:2",["Survey","Paper"]]]""";

        // What the database does with an id that is null: it finds nothing.
        _neo4j.OnBatch = batch => batch.Does("elementId(b)") && batch.Column(1) == "[null]" ? 0 : null;
        _neo4j.Answers["RETURN l._token, l._batch"] = "[]";

        await Assert.ThrowsAsync<LoadRefusedException>(() => LoadAsync(lines));
    }

    [Fact]
    public async Task A_graph_that_is_not_small_has_a_statement_for_each_kind()
    {
        string[] lines = [Clip, Paper, Author];
        _neo4j.CountAsIn(Manifest(lines));

        await LoadAsync(new LoadOptions { SmallGraph = 2, Lanes = 1 }, lines);

        Assert.Equal(3, _neo4j.Batches.Count);
    }

    [Theory]
    [InlineData(true, 1, 1)]
    [InlineData(true, 2, 2)]
    [InlineData(false, 1, 2)]
    public async Task An_empty_database_is_looked_at_once_where_no_load_was_ever_there(bool isEmpty, int beat, int looks)
    {
        _neo4j.CountAsIn(Manifest(Clip));
        _neo4j.Answers["MATCH (n) RETURN 1 LIMIT 1"] = isEmpty ? "[]" : "[[1]]";
        _neo4j.Answers["MERGE (b:GraphBuild"] = $"[[1,{beat}]]";

        await LoadAsync(Clip);

        Assert.Equal(looks, _neo4j.Asked("MATCH (n) RETURN 1 LIMIT 1"));
    }

    private static string Edge(string type, string from, string to) =>
        $$$"""{"type":"relationship","id":"{{{type}}}","label":"{{{type}}}","start":{"id":"{{{from}}}"},"""
        + $$$""" "end":{"id":"{{{to}}}"},"properties":{"n":1}}""";

    private static GraphManifest Manifest(params string[] lines)
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n"));
        return GraphManifestReader.Read(stream, "graph.jsonl");
    }

    private Task<LoadReport> LoadAsync(params string[] lines) => LoadAsync(new LoadOptions { Lanes = 1 }, lines);

    private Task<LoadReport> LoadAsync(LoadOptions options, params string[] lines)
    {
        File.WriteAllText(_file, string.Join('\n', lines) + "\n");
        return new GraphLoader(_neo4j, options).LoadAsync(_file, null, default);
    }
}
