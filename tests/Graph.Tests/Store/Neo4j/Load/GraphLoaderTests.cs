using System.Text.Json;
using Graph.Store.Neo4j;
using Graph.Store.Neo4j.Load;

namespace Graph.Tests.Store.Neo4j.Load;

/// <summary>What a load sends to a database, and what it makes of the answers; the same against a real one is in the end-to-end
/// tests.</summary>
public sealed class GraphLoaderTests : IDisposable
{
    private const string Clip =
        """{"type":"node","id":"m:clip","labels":["Model"],"properties":{"key":"m:clip","name":"CLIP","year":2021}}""";
    private const string Blip = """{"type":"node","id":"m:blip","labels":["Model"],"properties":{"key":"m:blip","name":"BLIP"}}""";

    private const string Edge =
        """{"type":"relationship","id":"r1","label":"BUILDS_ON","start":{"id":"m:blip"},"end":{"id":"m:clip"},"""
        + "\"properties\":{\"support\":1}}";

    private readonly string _file = Path.GetTempFileName();
    private readonly MadeUpNeo4j _neo4j = new();

    public void Dispose() => File.Delete(_file);

    [Fact]
    public async Task Into_an_empty_database_go_nodes_first_and_then_what_connects_them()
    {
        _neo4j.CountAsIn(Manifest(Clip, Blip, Edge));

        var report = await LoadAsync(Clip, Blip, Edge);

        Assert.Equal((2, 1, 0), (report.NodesCreated, report.RelationshipsCreated, report.Unchanged));
        Assert.Equal([true, false], _neo4j.Batches.Select(b => b.Does("CREATE (x:`Model`")));
        Assert.Equal(
            ["""["m:clip","m:blip"]""", """["CLIP","BLIP"]""", "[2021,null]"],
            Enumerable.Range(0, 3).Select(_neo4j.Batches[0].Column)
        );
        Assert.True(_neo4j.Batches[1].Does("CREATE (a)-[x:`BUILDS_ON`"));
        Assert.Equal(("[\"m:blip\"]", "[\"m:clip\"]"), (_neo4j.Batches[1].Column(0), _neo4j.Batches[1].Column(1)));
    }

    [Fact]
    public async Task Nothing_of_the_file_stands_in_a_statement()
    {
        _neo4j.CountAsIn(Manifest(Clip));

        await LoadAsync(Clip);

        Assert.DoesNotContain(_neo4j.Written, text => text.Contains("CLIP", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_graph_that_is_there_already_is_not_written_again()
    {
        _neo4j.Hold(Manifest(Clip, Blip, Edge));

        var report = await LoadAsync(Clip, Blip, Edge);

        Assert.Equal(3, report.Unchanged);
        Assert.DoesNotContain(_neo4j.Written, text => !text.Contains("IF NOT EXISTS", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("label", "a label holds the character NUL")]
    [InlineData("type", "a relationship's 'label' holds the character NUL")]
    [InlineData("property", "a property's name holds the character NUL")]
    public async Task A_name_with_NUL_is_refused_before_anything_is_written(string where, string sentence)
    {
        string[] lines = where switch
        {
            "label" => [Clip.Replace("\"Model\"", "\"Mo\\u0000del\"", StringComparison.Ordinal)],
            "type" => [Clip, Blip, Edge.Replace("BUILDS_ON", "BUILDS\\u0000ON", StringComparison.Ordinal)],
            _ => [Clip.Replace("\"year\"", "\"ye\\u0000ar\"", StringComparison.Ordinal)],
        };

        var error = await Assert.ThrowsAsync<LoadRefusedException>(() => LoadAsync(lines));

        Assert.Contains(sentence, error.Message, StringComparison.Ordinal);
        Assert.Empty(_neo4j.Written);
    }

    [Theory]
    [InlineData(new byte[] { 0x1F, 0x8B, 8, 0 }, "the file is compressed with gzip. Unpack it first, with: gunzip FILE")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0x7B }, "the file begins with a byte order mark. Save it as UTF-8 without one.")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x7B, 0 }, "the file is in UTF-16. Save it as UTF-8 without a byte order mark.")]
    public async Task A_file_of_another_kind_is_called_what_it_is(byte[] start, string sentence)
    {
        await File.WriteAllBytesAsync(_file, start, TestContext.Current.CancellationToken);

        var error = await Assert.ThrowsAsync<LoadRefusedException>(() =>
            new GraphLoader(_neo4j, new LoadOptions()).LoadAsync(_file, null, TestContext.Current.CancellationToken)
        );

        Assert.Contains(sentence, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dry_run_says_what_would_be_done_and_writes_nothing()
    {
        var report = await LoadAsync(new LoadOptions { DryRun = true }, Clip, Blip, Edge);

        Assert.Equal((2, 1), (report.NodesCreated, report.RelationshipsCreated));
        Assert.Empty(_neo4j.Written);
    }

    [Fact]
    public async Task A_changed_node_is_changed_in_place_and_loses_what_the_file_no_longer_says()
    {
        var before = Manifest(Clip, Blip);
        _neo4j.Hold(before);
        Locate(before, "m:clip", "x", ["key", "name", "year", "note"], others: 0);
        var renamed = Clip.Replace(",\"year\":2021", "", StringComparison.Ordinal);
        _neo4j.CountAsIn(Manifest(renamed, Blip));

        var report = await LoadAsync(renamed, Blip);

        var batch = Assert.Single(_neo4j.Batches);
        Assert.Equal((1, 0, 1), (report.NodesUpdated, report.NodesCreated, report.Unchanged));
        Assert.Equal("[\"x\"]", batch.Column(0));
        Assert.StartsWith("[{\"year\":null,\"key\":\"m:clip\",\"name\":\"CLIP\",", batch.Column(1), StringComparison.Ordinal);
        Assert.DoesNotContain("note", batch.Column(1), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_file_no_longer_holds_is_removed()
    {
        var before = Manifest(Clip, Blip);
        _neo4j.Hold(before);
        Locate(before, "m:blip", "y", ["key", "name"], others: 0);
        _neo4j.CountAsIn(Manifest(Clip));

        var report = await LoadAsync(new LoadOptions { MaxDeletePercent = 50, Lanes = 1 }, Clip);

        Assert.Equal(1, report.NodesDeleted);
        Assert.EndsWith("= $c0[i] DELETE x RETURN count(*)", Assert.Single(_neo4j.Batches).Text, StringComparison.Ordinal);
        Assert.Equal("[\"y\"]", _neo4j.Batches[0].Column(0));
    }

    [Fact]
    public async Task A_node_on_which_others_hang_something_stays_until_it_may_be_detached()
    {
        var before = Manifest(Clip, Blip);
        _neo4j.Hold(before);
        Locate(before, "m:blip", "y", ["key", "name"], others: 1);
        _neo4j.CountAsIn(Manifest(Clip), kept: 1);

        var kept = await LoadAsync(new LoadOptions { MaxDeletePercent = 50, Lanes = 1 }, Clip);
        var sent = _neo4j.Batches.Count;
        _neo4j.CountAsIn(Manifest(Clip));
        var detached = await LoadAsync(
            new LoadOptions
            {
                MaxDeletePercent = 50,
                Lanes = 1,
                Detach = true,
            },
            Clip
        );

        Assert.Equal((0, "m:blip", 0), (kept.NodesDeleted, Assert.Single(kept.Kept), sent));
        Assert.Equal(1, detached.NodesDeleted);
        Assert.True(Assert.Single(_neo4j.Batches).Does("DETACH DELETE x"));
    }

    [Fact]
    public async Task A_load_that_would_delete_too_much_is_refused_before_it_writes()
    {
        var before = Manifest(Clip, Blip);
        _neo4j.Hold(before);
        Locate(before, "m:blip", "y", ["key", "name"], others: 0);

        var error = await Assert.ThrowsAsync<LoadRefusedException>(() => LoadAsync(Clip));

        Assert.StartsWith(
            "This load would delete 1 nodes and 0 relationships, 50 % of the graph in the database; at most 20 % are allowed.",
            error.Message,
            StringComparison.Ordinal
        );
        Assert.Empty(_neo4j.Written);
    }

    [Fact]
    public async Task Rows_go_in_batches_that_are_numbered()
    {
        var nodes = Nodes(5);
        _neo4j.CountAsIn(Manifest(nodes));

        await LoadAsync(new LoadOptions { BatchRows = 2, Lanes = 1 }, nodes);

        Assert.Equal([(1, (0, 1)), (2, (0, 1)), (3, (0, 0))], _neo4j.Batches.Select(b => (b.Number, b.Rows)));
    }

    [Fact]
    public async Task A_batch_that_is_too_large_for_the_server_goes_in_halves()
    {
        var nodes = Nodes(4);
        _neo4j.CountAsIn(Manifest(nodes));
        _neo4j.OnBatch = batch =>
            batch.Rows == (0, 3) ? throw new Neo4jException(Neo4jFailure.TooLarge, "The transaction needs too much memory.") : null;

        await LoadAsync(new LoadOptions { Lanes = 1 }, nodes);

        Assert.Equal([(1, (0, 3)), (1, (0, 1)), (2, (2, 3))], _neo4j.Batches.Select(b => (b.Number, b.Rows)));
    }

    [Fact]
    public async Task A_batch_whose_first_answer_was_lost_is_not_written_twice()
    {
        _neo4j.CountAsIn(Manifest(Clip));
        _neo4j.OnBatch = batch =>
        {
            _neo4j.Answers["RETURN l._token, l._batch"] = $"[[{batch.Parameters.GetProperty("token").GetRawText()},1]]";
            return 0;
        };

        Assert.Equal(1, (await LoadAsync(Clip)).NodesCreated);
        Assert.Single(_neo4j.Batches);
    }

    [Theory]
    [InlineData("""[["another",1]]""", "Another load of this database took over.")]
    [InlineData("[]", "Another load of this database took over.")]
    [InlineData(null, "The database took 0 of 1 rows: something changed it while the load ran. Run the same command again.")]
    public async Task Rows_that_the_database_did_not_take_stop_the_load(string? lane, string sentence)
    {
        _neo4j.OnBatch = batch =>
        {
            _neo4j.Answers["RETURN l._token, l._batch"] = lane ?? $"[[{batch.Parameters.GetProperty("token").GetRawText()},0]]";
            return 0;
        };

        var error = await Assert.ThrowsAsync<LoadRefusedException>(() => LoadAsync(Clip));

        Assert.StartsWith(sentence, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(_neo4j.Written, text => text.Contains("SET b += $build", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_failure_of_the_server_is_told_as_it_came()
    {
        _neo4j.OnBatch = _ => throw new Neo4jException(Neo4jFailure.Refused, "Neo4j refused a statement: no space left.");

        Assert.Equal(
            "Neo4j refused a statement: no space left.",
            (await Assert.ThrowsAsync<Neo4jException>(() => LoadAsync(Clip))).Message
        );
    }

    [Fact]
    public async Task A_database_that_holds_something_else_in_the_end_is_not_called_complete()
    {
        var error = await Assert.ThrowsAsync<LoadRefusedException>(() => LoadAsync(Clip));

        Assert.StartsWith(
            "The database holds 0 nodes and 0 relationships of this graph instead of 1 and 0",
            error.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_lock_that_another_load_takes_first_is_respected()
    {
        _neo4j.Answers["MERGE (b:GraphBuild"] = "[]";

        var error = await Assert.ThrowsAsync<LoadRefusedException>(() => LoadAsync(Clip));

        Assert.StartsWith(
            "Another load of this database is at work. Nothing was written by this one.",
            error.Message,
            StringComparison.Ordinal
        );
        Assert.Empty(_neo4j.Batches);
    }

    [Fact]
    public async Task The_lock_of_a_load_that_shows_no_life_is_taken_over()
    {
        _neo4j.CountAsIn(Manifest(Clip));
        _neo4j.Answers["coalesce(b.shapes, [])\nREAD"] = """[["dead",4,false,null,[],[]]]""";

        var report = await LoadAsync(new LoadOptions { Lease = TimeSpan.FromMilliseconds(80) }, Clip);

        Assert.Equal(1, report.NodesCreated);
    }

    [Fact]
    public async Task A_node_of_others_with_our_label_and_key_stops_the_load_before_it_writes()
    {
        _neo4j.Answers["n._hash IS NULL RETURN toStringOrNull"] = """[["m:clip",["Model"]]]""";

        var error = await Assert.ThrowsAsync<LoadRefusedException>(() => LoadAsync(Clip));

        Assert.Contains("such as (:Model {key: 'm:clip'})", error.Message, StringComparison.Ordinal);
        Assert.Empty(_neo4j.Written);
    }

    private static string[] Nodes(int count) =>
        [.. Enumerable.Range(0, count).Select(i => Blip.Replace("m:blip", $"m:{i}", StringComparison.Ordinal))];

    /// <summary>Says where the database keeps a node, what properties it has there, and how many relationships of others.</summary>
    private void Locate(GraphManifest before, string key, string elementId, string[] names, int others)
    {
        var labels = before.Nodes[key].Labels;
        var ours = names.Where(n => n != "note");
        _neo4j.Answers["n.key IN $ids"] = JsonSerializer.Serialize(
            new[] { new object[] { key, elementId, PropertySet.Of(labels, ours).Id, labels, names, others } }
        );
    }

    private static GraphManifest Manifest(params string[] lines)
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n"));
        return GraphManifestReader.Read(stream, "graph.jsonl");
    }

    private Task<LoadReport> LoadAsync(params string[] lines) => LoadAsync(new LoadOptions { Lanes = 1 }, lines);

    private Task<LoadReport> LoadAsync(LoadOptions options, params string[] lines)
    {
        File.WriteAllText(_file, string.Join('\n', lines) + "\n");

        // What small graphs have of their own is tested on its own.
        return new GraphLoader(_neo4j, options with { SmallGraph = 0 }).LoadAsync(_file, null, default);
    }
}
