using System.Text.Json;
using Graph.Store.Neo4j.Load;

namespace Graph.EndToEnd.Tests.Neo4j;

/// <summary>What real databases and files have in store for a load.</summary>
[Collection("Neo4j")]
public sealed class LoadTroubleTests : IAsyncLifetime
{
    private readonly RealNeo4j _neo4j = new();
    private readonly TemporaryFolder _folder = new();

    public async ValueTask InitializeAsync()
    {
        await _neo4j.EmptyAsync();
        await DropUsersSchemaAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _neo4j.EmptyAsync();
        await DropUsersSchemaAsync();
        _folder.Dispose();
        await _neo4j.DisposeAsync();
    }

    [Theory]
    [InlineData(8_192, "x")]
    [InlineData(200_000, "a word ")]
    [InlineData(1_000_000, "é")]
    public async Task A_very_long_name_is_loaded_and_found_and_no_index_fails(int length, string unit)
    {
        var name = string.Concat(Enumerable.Repeat(unit, length / unit.Length + 1))[..length];
        string[] lines = [Node("Paper", "paper:a", name), Node("Author", "author:b", name), Node("Paper", "paper:c", "Short")];
        await LoadAsync(Node("Paper", "paper:c", "Short"));

        var report = await LoadAsync(lines);

        Assert.Equal(2, report.NodesCreated);
        Assert.Contains(report.Remarks, r => r.Contains("'paper_name' is left out", StringComparison.Ordinal));
        Assert.Equal("0", await _neo4j.TextAsync("SHOW INDEXES YIELD state WHERE state = 'FAILED' RETURN count(*)"));
        Assert.Equal("paper:a", await _neo4j.TextAsync($"MATCH (n:Paper) WHERE size(n.name) >= {length} RETURN n.key"));
        Assert.Equal(3, (await LoadAsync(lines)).Unchanged);
    }

    [Fact]
    public async Task An_index_comes_back_when_the_long_name_is_gone()
    {
        await LoadAsync(Node("Paper", "paper:a", new string('x', 9_000)), Node("Paper", "paper:b", "B"));

        var report = await LoadAsync(Node("Paper", "paper:a", "A"), Node("Paper", "paper:b", "B"));

        Assert.Empty(report.Remarks);
        Assert.Equal("ONLINE", await _neo4j.TextAsync("SHOW INDEXES YIELD name, state WHERE name = 'paper_name' RETURN state"));
    }

    [Fact]
    public async Task An_index_that_failed_is_said_and_mended()
    {
        await LoadAsync(Node("Paper", "paper:a", "A"));
        await _neo4j.RunAsync("DROP INDEX paper_name");
        await _neo4j.RunAsync($"CREATE (:Paper {{name: '{new string('x', 9_000)}'}})");
        await _neo4j.RunAsync("CREATE RANGE INDEX paper_name FOR (n:Paper) ON (n.name)");
        await WaitForIndexesAsync();

        var still = await LoadAsync(Node("Paper", "paper:a", "A"));
        await _neo4j.RunAsync("MATCH (n:Paper) WHERE n.key IS NULL DELETE n");
        var mended = await LoadAsync(Node("Paper", "paper:a", "A"));

        Assert.Contains(
            still.Remarks,
            r => r.StartsWith("The index 'paper_name' had failed (Property value is too large", StringComparison.Ordinal)
        );
        Assert.Contains(still.Remarks, r => r.StartsWith("The index 'paper_name' could not be made", StringComparison.Ordinal));
        Assert.Empty(mended.Remarks);
        Assert.Equal("ONLINE", await _neo4j.TextAsync("SHOW INDEXES YIELD name, state WHERE name = 'paper_name' RETURN state"));
    }

    [Fact]
    public async Task A_key_that_no_index_takes_is_refused_before_anything_is_written()
    {
        var error = await Assert.ThrowsAsync<LoadRefusedException>(() =>
            LoadAsync(Node("Paper", "paper:a", "A"), Node("Paper", "paper:" + new string('x', 9_000), "B"))
        );

        Assert.Contains("graph.jsonl(2): a key has 9006 bytes", error.Message, StringComparison.Ordinal);
        Assert.Equal("0", await _neo4j.TextAsync("MATCH (n) RETURN count(n)"));
    }

    [Fact]
    public async Task The_same_values_written_in_another_way_are_unchanged()
    {
        await LoadAsync(
            """{"type":"node","id":"m:a","labels":["Model"],"properties":{"key":"m:a","name":"Zoë","year":2021,"""
                + "\"score\""
                + """:1.0,"aliases":["x","y"]}}""",
            Node("Model", "m:b", "B"),
            """{"type":"relationship","id":"r","label":"BUILDS_ON","start":{"id":"m:a"},"end":{"id":"m:b"},"""
                + "\"properties\""
                + """:{"support":1,"quotes":["é"]}}"""
        );
        var before = await _neo4j.QueryAsync("MATCH (b:GraphBuild) RETURN properties(b)");

        var report = await LoadAsync(
            Node("Model", "m:b", "B"),
            """{ "id" : "m:a", "properties": {"year" :2021, "aliases":[ "x", "\u0079" ], """
                + "\"score\""
                + """:10e-1, "name":"Zo\u00eb","key":"m:a", "none":null}, "type":"node","labels":["Model"] }""",
            """{"type":"relationship","id":"r","label":"BUILDS_ON","start":{"id":"m:a"},"end":{"id":"m:b"},"""
                + "\"properties\""
                + """:{"quotes":["\u00e9"],"support":1}}"""
        );

        Assert.Equivalent(new LoadReport(0, 0, 0, 0, 0, 0, 3, []), report);
        Assert.Equal(before[0].ToString(), (await _neo4j.QueryAsync("MATCH (b:GraphBuild) RETURN properties(b)"))[0].ToString());
    }

    [Fact]
    public async Task Another_value_or_kind_of_value_is_a_change()
    {
        await LoadAsync("""{"type":"node","id":"m:a","labels":["Model"],"properties":{"key":"m:a","name":"A","x":1,"y":"1"}}""");

        var report = await LoadAsync(
            """{"type":"node","id":"m:a","labels":["Model"],"properties":{"key":"m:a","name":"A","x":1.0,"y":"1"}}"""
        );

        Assert.Equal(1, report.NodesUpdated);
        Assert.Equal("FLOAT NOT NULL", await _neo4j.TextAsync("MATCH (n:Model) RETURN valueType(n.x)"));
    }

    [Fact]
    public async Task A_users_copies_of_our_nodes_and_relationships_do_not_stop_later_loads()
    {
        string[] lines =
        [
            Node("Model", "m:a", "A"),
            Node("Model", "m:b", "B"),
            """{"type":"relationship","id":"r","label":"BUILDS_ON","start":{"id":"m:a"},"end":{"id":"m:b"},"properties":{"support":1}}""",
        ];
        await LoadAsync(lines);
        await _neo4j.RunAsync("MATCH (n:Model {key: 'm:a'}) CREATE (c:MyCopy) SET c = n CREATE (d:Dataset) SET d = n");
        await _neo4j.RunAsync("MATCH (a)-[r:BUILDS_ON]->(b) CREATE (a)-[c:MINE]->(b) SET c = r");

        var same = await LoadAsync(lines);
        var changed = await LoadAsync([.. lines[..2], lines[2].Replace("\"support\":1", "\"support\":2", StringComparison.Ordinal)]);
        var gone = await LoadAsync(Node("Model", "m:a", "A2"), lines[1]);

        Assert.Equal((3, 1), (same.Unchanged, changed.RelationshipsUpdated));
        Assert.Equal((1, 1), (gone.NodesUpdated, gone.RelationshipsDeleted));
        Assert.Equal(
            "A A A2",
            string.Join(' ', (await _neo4j.QueryAsync("MATCH (n {key: 'm:a'}) RETURN n.name AS name ORDER BY name")).Select(r => r[0]))
        );
        Assert.Equal(
            "MINE",
            string.Join(' ', (await _neo4j.QueryAsync("MATCH ()-[r]->() RETURN type(r) AS t ORDER BY t")).Select(r => r[0]))
        );
    }

    [Fact]
    public async Task A_duplicate_key_of_others_is_said_at_once()
    {
        await _neo4j.RunAsync("DROP CONSTRAINT dataset_key IF EXISTS");
        await _neo4j.RunAsync("CREATE (:Dataset {key: 'same'}), (:Dataset {key: 'same'})");
        await _neo4j.RunAsync("MATCH (n:GraphBuild) DETACH DELETE n");

        var watch = System.Diagnostics.Stopwatch.StartNew();
        var error = await Assert.ThrowsAsync<LoadRefusedException>(() => LoadAsync(Node("Model", "m:a", "A")));

        Assert.StartsWith("The database holds two nodes (:Dataset) with the same 'key'", error.Message, StringComparison.Ordinal);
        Assert.Contains("'same'", error.Message, StringComparison.Ordinal);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), watch.Elapsed.ToString());
    }

    [Fact]
    public async Task A_name_of_a_constraint_that_is_taken_is_said()
    {
        await _neo4j.RunAsync("DROP CONSTRAINT venue_key IF EXISTS");
        await _neo4j.RunAsync("CREATE RANGE INDEX venue_key FOR (n:Mine) ON (n.x)");

        var error = await Assert.ThrowsAsync<LoadRefusedException>(() => LoadAsync(Node("Model", "m:a", "A")));

        Assert.StartsWith(
            "The database has another constraint or index that is called 'venue_key'",
            error.Message,
            StringComparison.Ordinal
        );
    }

    private static string Node(string label, string key, string name) =>
        JsonSerializer.Serialize(
            new
            {
                type = "node",
                id = key,
                labels = new[] { label },
                properties = new { key, name },
            }
        );

    private Task<LoadReport> LoadAsync(params string[] lines)
    {
        var file = _folder.Write("graph.jsonl", string.Join('\n', lines) + "\n");
        return new GraphLoader(_neo4j.Transport, new LoadOptions { MaxDeletePercent = 100 }).LoadAsync(
            file,
            null,
            TestContext.Current.CancellationToken
        );
    }

    private async Task WaitForIndexesAsync()
    {
        while (await _neo4j.TextAsync("SHOW INDEXES YIELD state WHERE state = 'POPULATING' RETURN count(*)") != "0")
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }

    private async Task DropUsersSchemaAsync()
    {
        if (
            await _neo4j.TextAsync(
                "SHOW INDEXES YIELD name, labelsOrTypes WHERE name = 'venue_key' AND 'Mine' IN labelsOrTypes RETURN count(*)"
            ) != "0"
        )
        {
            await _neo4j.RunAsync("DROP INDEX venue_key");
        }
    }
}
