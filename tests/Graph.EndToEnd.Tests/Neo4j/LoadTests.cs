using System.Text.Json;
using Graph.Store.Neo4j.Load;

namespace Graph.EndToEnd.Tests.Neo4j;

[Collection("Neo4j")]
public sealed class LoadTests : IAsyncLifetime
{
    private readonly RealNeo4j _neo4j = new();
    private readonly TemporaryFolder _folder = new();
    private readonly List<string> _lines = MadeUpGraph.Lines(120);

    public async ValueTask InitializeAsync() => await _neo4j.EmptyAsync();

    public async ValueTask DisposeAsync()
    {
        _folder.Dispose();
        await _neo4j.DisposeAsync();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20_000)]
    public async Task The_database_holds_what_the_file_holds(int smallGraph)
    {
        var report = await LoadAsync(_lines, new LoadOptions { SmallGraph = smallGraph });

        Assert.Equal(RealNeo4j.ContentOf(_lines), await _neo4j.ContentAsync());
        Assert.Equal(_lines.Count, report.NodesCreated + report.RelationshipsCreated);
        Assert.Equal(
            ["l0", "l1"],
            (await _neo4j.QueryAsync("MATCH (b:GraphBuild) RETURN b.sources"))[0][0].EnumerateArray().Select(s => s.GetString())
        );
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20_000)]
    public async Task Small_batches_and_large_ones_give_the_same_database(int smallGraph)
    {
        await LoadAsync(
            _lines,
            new LoadOptions
            {
                BatchRows = 7,
                Lanes = 3,
                SmallGraph = smallGraph,
            }
        );

        Assert.Equal(RealNeo4j.ContentOf(_lines), await _neo4j.ContentAsync());
    }

    [Fact]
    public async Task The_second_load_commits_nothing()
    {
        await LoadAsync(_lines);
        var before = await BookmarkAsync();

        var report = await LoadAsync(_lines);

        Assert.Equal(before, await BookmarkAsync());
        Assert.Equivalent(new LoadReport(0, 0, 0, 0, 0, 0, _lines.Count, []), report);
    }

    [Fact]
    public async Task A_line_that_goes_takes_its_facts_along_and_brings_them_back()
    {
        await LoadAsync(_lines);
        var before = await AllAsync();
        var fewer = _lines.Where(l => !l.Contains("paper:p000007", StringComparison.Ordinal)).ToList();

        var report = await LoadAsync(fewer);
        var between = await _neo4j.ContentAsync();
        await LoadAsync(_lines);

        Assert.Equivalent(new LoadReport(0, 0, 1, 0, 0, 3, fewer.Count, []), report);
        Assert.Equal(RealNeo4j.ContentOf(fewer), between);
        Assert.Equal(before, await AllAsync());
    }

    [Fact]
    public async Task What_changed_is_changed_in_place()
    {
        await LoadAsync(_lines);
        var changed = _lines
            .Select(l =>
                l.Replace("\"year\":2001", "\"url\":\"u\"", StringComparison.Ordinal)
                    .Replace("\"support\":1,", "\"support\":2,", StringComparison.Ordinal)
            )
            .Select(l => l.Replace("\"support\":1}", "\"support\":2}", StringComparison.Ordinal))
            .ToList();

        var report = await LoadAsync(changed);

        Assert.Equal(RealNeo4j.ContentOf(changed), await _neo4j.ContentAsync());
        Assert.Equal(0, report.NodesCreated + report.NodesDeleted + report.RelationshipsCreated + report.RelationshipsDeleted);
        Assert.Equal(_lines.Count(l => l.Contains("\"year\":2001", StringComparison.Ordinal)), report.NodesUpdated);
        Assert.Equal(360, report.RelationshipsUpdated);
    }

    [Fact]
    public async Task What_users_added_survives_every_load()
    {
        await LoadAsync(_lines);
        await _neo4j.RunAsync(
            """
            MATCH (m:Model {key: 'model:m000003'}), (p:Paper {key: 'paper:p000007'})
            SET m.note = 'mine', m:Favourite, p.url = 'my url'
            CREATE (m)-[:LIKED {by: 'me'}]->(:Model {key: 'my:model', name: 'mine'}), (:Thing {key: 'paper:p000001'})
            """
        );
        var changed = _lines
            .Select(l =>
                l.Replace("\"name\":\"M3\"", "\"name\":\"M 3\"", StringComparison.Ordinal)
                    .Replace("\"title\":\"Paper \\\"7\\\"\"", "\"title\":\"t\",\"url\":\"ours\"", StringComparison.Ordinal)
            )
            .ToList();

        await LoadAsync(_lines);
        var report = await LoadAsync(changed);
        await LoadAsync(_lines);

        Assert.Equal(2, report.NodesUpdated);
        Assert.Equal(
            "mine",
            await _neo4j.TextAsync("MATCH (m:Favourite {key: 'model:m000003', name: 'M3'})-[r:LIKED]->(x {key: 'my:model'}) RETURN m.note")
        );
        Assert.Equal("my url", await _neo4j.TextAsync("MATCH (p:Paper {key: 'paper:p000007'}) RETURN p.url"));
        Assert.Equal("1", await _neo4j.TextAsync("MATCH (t:Thing) RETURN count(t)"));
    }

    [Fact]
    public async Task A_node_that_vanished_stays_while_others_hang_something_on_it()
    {
        await LoadAsync(_lines);
        await _neo4j.RunAsync("MATCH (p:Paper {key: 'paper:p000007'}) CREATE (p)-[:LIKED]->(:Me)");
        var fewer = _lines.Where(l => !l.Contains("paper:p000007", StringComparison.Ordinal)).ToList();

        var kept = await LoadAsync(fewer);
        var bookmark = await BookmarkAsync();
        await LoadAsync(fewer);
        var untouched = await BookmarkAsync();
        var detached = await LoadAsync(fewer, new LoadOptions { Detach = true });

        Assert.Equal((0, 3, "paper:p000007"), (kept.NodesDeleted, kept.RelationshipsDeleted, Assert.Single(kept.Kept)));
        Assert.Equal(bookmark, untouched);
        Assert.Equal(1, detached.NodesDeleted);
        Assert.Equal("1", await _neo4j.TextAsync("MATCH (m:Me) RETURN count(m)"));
    }

    [Fact]
    public async Task A_node_of_others_with_our_label_and_key_stops_the_load_before_it_writes()
    {
        await _neo4j.RunAsync("CREATE (:Model {key: 'model:m000001', name: 'theirs'})");

        var error = await Assert.ThrowsAsync<LoadRefusedException>(() => LoadAsync(_lines));

        Assert.StartsWith(
            "The database holds 1 nodes with a label and key of this graph that 'graph load' did not make, such "
                + "as (:Model {key: 'model:m000001'}).",
            error.Message,
            StringComparison.Ordinal
        );
        Assert.Equal("1", await _neo4j.TextAsync("MATCH (n) RETURN count(n)"));
    }

    [Fact]
    public async Task Too_many_deletions_are_refused_unless_they_are_meant()
    {
        await LoadAsync(_lines);
        var before = await _neo4j.ContentAsync();
        var half = MadeUpGraph.Lines(60);

        var error = await Assert.ThrowsAsync<LoadRefusedException>(() => LoadAsync(half));
        Assert.Equal(before, await _neo4j.ContentAsync());
        await LoadAsync(half, new LoadOptions { MaxDeletePercent = 100 });

        Assert.Contains("at most 20 % are allowed", error.Message, StringComparison.Ordinal);
        Assert.Equal(RealNeo4j.ContentOf(half), await _neo4j.ContentAsync());
    }

    [Fact]
    public async Task A_dry_run_says_what_a_load_would_do_and_does_nothing()
    {
        var report = await LoadAsync(_lines, new LoadOptions { DryRun = true });

        Assert.Equal(_lines.Count, report.NodesCreated + report.RelationshipsCreated);
        Assert.Equal("0", await _neo4j.TextAsync("MATCH (n) RETURN count(n)"));
    }

    [Fact]
    public async Task Whatever_a_text_holds_is_stored_as_data()
    {
        string[] texts =
        [
            "'}) DETACH DELETE n //",
            "`back``ticks`",
            "$rows ${x}",
            "a\0b",
            new('x', 1 << 20),
            "\u202Eright to left עברית",
            "\\u0060",
            "line\nbreak\ttab",
            "😀",
            "\u2028",
        ];
        var nodes = texts
            .Select((t, i) => MadeUpGraph.Node($"paper:{i}", ["Paper"], new() { ["title"] = t, ["aliases"] = new[] { t } }))
            .ToList();
        nodes.Add(
            MadeUpGraph.Node(
                "x:'`\\u0060",
                ["A`b\\u0060c $x"],
                new()
                {
                    ["na`me\\u0060 $y"] = -0.5,
                    ["whole"] = long.MaxValue,
                    ["empty"] = Array.Empty<string>(),
                }
            )
        );
        nodes.Add(MadeUpGraph.Edge("T`\\u0060", "paper:0", "x:'`\\u0060", new() { ["p`\\u0060"] = true }));

        await LoadAsync(nodes);

        Assert.Equal(RealNeo4j.ContentOf(nodes), await _neo4j.ContentAsync());
        await _neo4j.EmptyAsync();
    }

    [Fact]
    public async Task Bad_lines_are_named_and_nothing_is_written()
    {
        var error = await Assert.ThrowsAsync<LoadRefusedException>(() =>
            LoadAsync([
                .. _lines,
                "{",
                """{"type":"node","id":"a","labels":["A"],"properties":{"key":"a","x":[1,2.5]}}""",
                MadeUpGraph.Edge("T", "paper:p000001", "nowhere", []),
            ])
        );

        Assert.Contains("(524): property 'x' holds a list of mixed kinds.", error.Message, StringComparison.Ordinal);
        Assert.Contains("has an end 'nowhere' that is no node of the lines before.", error.Message, StringComparison.Ordinal);
        Assert.Equal("0", await _neo4j.TextAsync("MATCH (n) RETURN count(n)"));
    }

    [Fact]
    public async Task Two_loads_at_once_exclude_each_other()
    {
        var many = MadeUpGraph.Lines(3000);
        var path = MadeUpGraph.Write(_folder.Path, many);
        var options = new LoadOptions { BatchRows = 50, Lease = TimeSpan.FromSeconds(3) };

        var loads = Enumerable.Range(0, 2).Select(_ => new GraphLoader(_neo4j.Transport, options).LoadAsync(path, null, default)).ToList();
        var refusals = 0;
        foreach (var load in loads)
        {
            refusals += await Record.ExceptionAsync(() => load) is LoadRefusedException ? 1 : 0;
        }

        Assert.True(refusals <= 1);
        Assert.Equal(RealNeo4j.ContentOf(many), await _neo4j.ContentAsync());
    }

    [Fact]
    public async Task A_load_whose_last_answer_is_slow_does_not_mistake_its_own_end_for_another_loads_doing()
    {
        var lease = TimeSpan.FromMilliseconds(200);
        var slow = new SlowEndTransport(_neo4j.Transport, lease * 4);
        var path = MadeUpGraph.Write(_folder.Path, _lines);

        await new GraphLoader(slow, new LoadOptions { Lease = lease }).LoadAsync(path, null, default);

        Assert.True(slow.HasEnded);
        Assert.Equal("0", await _neo4j.TextAsync("MATCH (b:GraphBuild) WHERE b._token IS NOT NULL OR b._beat IS NOT NULL RETURN count(b)"));
    }

    [Fact]
    public async Task A_batch_that_arrives_twice_at_once_is_written_once()
    {
        var doubled = new DoublingTransport(_neo4j.Transport);
        var path = MadeUpGraph.Write(_folder.Path, _lines);

        await new GraphLoader(doubled, new LoadOptions { BatchRows = 50 }).LoadAsync(path, null, default);

        Assert.True(doubled.Doubled > 5);
        Assert.Equal(RealNeo4j.ContentOf(_lines), await _neo4j.ContentAsync());
    }

    private Task<LoadReport> LoadAsync(IEnumerable<string> lines, LoadOptions? options = null) =>
        new GraphLoader(_neo4j.Transport, options ?? new LoadOptions()).LoadAsync(MadeUpGraph.Write(_folder.Path, lines), null, default);

    private async Task<string?> BookmarkAsync() =>
        (
            await _neo4j.Transport.RunAsync(
                Graph.Store.Neo4j.Neo4jStatement.Read("RETURN 1"),
                new Graph.Store.Neo4j.Neo4jRows<int>(_ => 0),
                default
            )
        ).Bookmark;

    private async Task<string> AllAsync() =>
        JsonSerializer.Serialize(
            (await _neo4j.QueryAsync("MATCH (n) WITH n ORDER BY n.key, n.name RETURN apoc.convert.toJson(properties(n))"))
                .Select(r => r.ToString())
                .Order(StringComparer.Ordinal)
                .Concat(
                    (await _neo4j.QueryAsync("MATCH ()-[r]->() RETURN apoc.convert.toJson(properties(r))"))
                        .Select(r => r.ToString())
                        .Order(StringComparer.Ordinal)
                )
        );
}
