#if NEO4J_PACKAGES
using System.Diagnostics;
using System.Net.Sockets;
using Graph.Query.Values;
using Graph.Store.Neo4j;
using Graph.Store.Neo4j.Load;

namespace Graph.EndToEnd.Tests.Neo4j;

/// <summary>What only Bolt can get wrong, with the official driver; built where the driver is there (-p:Neo4jPackages=true).</summary>
[Collection("Neo4j")]
public sealed class BoltTests : IAsyncLifetime
{
    private const string Password = "s3cret-of-a-test";

    private readonly RealNeo4j _neo4j = new();
    private readonly TemporaryFolder _folder = new();
    private readonly PrivateAuthority _authority = new();
    private Uri _bolt = null!;

    public async ValueTask InitializeAsync()
    {
        var address = Environment.GetEnvironmentVariable("NEO4J_BOLT_URI");
        Assert.SkipWhen(string.IsNullOrEmpty(address), "NEO4J_BOLT_URI is not set: there is no server that speaks Bolt.");
        _bolt = new Uri(address!);
        _folder.Write("ca.pem", _authority.Pem);
        await _neo4j.EmptyAsync();
    }

    public async ValueTask DisposeAsync()
    {
        _authority.Dispose();
        _folder.Dispose();
        await _neo4j.DisposeAsync();
    }

    [Fact]
    public async Task A_load_over_Bolt_gives_what_the_file_holds_and_the_second_one_writes_nothing()
    {
        var lines = MadeUpGraph.Lines(120);
        await using var transport = Open(_bolt.AbsoluteUri);

        var first = await LoadAsync(transport, lines);
        var second = await LoadAsync(transport, lines);

        Assert.Equal(lines.Count, first.NodesCreated + first.RelationshipsCreated);
        Assert.Equal(RealNeo4j.ContentOf(lines), await _neo4j.ContentAsync());
        Assert.Equivalent(new LoadReport(0, 0, 0, 0, 0, 0, lines.Count, []), second);
        Assert.Equal(lines.Count, (await LoadAsync(_neo4j.Transport, lines)).Unchanged);
    }

    [Fact]
    public async Task What_changed_and_what_is_gone_is_changed_and_removed_over_Bolt_too()
    {
        var lines = MadeUpGraph.Lines(60);
        await using var transport = Open(_bolt.AbsoluteUri);
        await LoadAsync(transport, lines);
        var other = lines
            .Where(l => !l.Contains("paper:p000007", StringComparison.Ordinal))
            .Select(l => l.Replace("\"year\":2001", "\"url\":\"u\"", StringComparison.Ordinal))
            .ToList();

        await LoadAsync(transport, other);

        Assert.Equal(RealNeo4j.ContentOf(other), await _neo4j.ContentAsync());
    }

    [Theory]
    [InlineData("bolt+s")]
    [InlineData("bolt+ssc")]
    public async Task An_encrypted_load_reaches_a_server_with_a_private_authority_and_nobody_reads_along(string scheme)
    {
        using var certificate = _authority.Sign();
        await using var relay = new TcpRelay(_bolt.Port, certificate);
        var lines = MadeUpGraph.Lines(20);
        await using var transport = Open($"{scheme}://127.0.0.1:{relay.Port}", scheme == "bolt+s");

        await LoadAsync(transport, lines);

        Assert.Equal(RealNeo4j.ContentOf(lines), await _neo4j.ContentAsync());
        Assert.NotEmpty(relay.Wire);
        Assert.False(relay.Shows(Password) || relay.Shows("CREATE"));
    }

    [Fact]
    public async Task Without_encryption_anyone_on_the_way_reads_the_password()
    {
        await using var relay = new TcpRelay(_bolt.Port);
        await using var transport = Open($"bolt://127.0.0.1:{relay.Port}");

        await transport.RunAsync(Neo4jStatement.Read("RETURN 1"), TestContext.Current.CancellationToken);

        Assert.True(relay.Shows(Password));
    }

    [Theory]
    [InlineData(true, true, "shows a certificate that neither the system nor")]
    [InlineData(true, false, "shows a certificate that is not trusted.")]
    [InlineData(false, true, "does not speak TLS.")]
    [InlineData(false, false, "does not speak TLS.")]
    public async Task Who_is_not_trusted_or_speaks_in_clear_is_told_no_secret(bool speaksTls, bool hasFile, string sentence)
    {
        using var another = new PrivateAuthority("Another authority");
        using var certificate = another.Sign();
        await using var relay = new TcpRelay(_bolt.Port, speaksTls ? certificate : null);
        await using var transport = Open($"bolt+s://127.0.0.1:{relay.Port}", hasFile);

        var error = await FailAtOnceAsync(transport);

        Assert.Contains(sentence, error.Message, StringComparison.Ordinal);
        Assert.False(relay.Shows(Password));
    }

    [Theory]
    [InlineData("bolt://127.0.0.1:1", "Cannot reach Neo4j at bolt://127.0.0.1:1 (connection refused).")]
    [InlineData("neo4j://127.0.0.1:1", "Cannot reach Neo4j at neo4j://127.0.0.1:1 (connection refused).")]
    [InlineData("bolt://no-such-host.invalid:7687", "Cannot reach Neo4j at bolt://no-such-host.invalid:7687 (no such host).")]
    public async Task An_address_that_leads_nowhere_is_said_at_once(string address, string sentence)
    {
        await using var transport = Open(address);

        Assert.StartsWith(sentence, (await FailAtOnceAsync(transport)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_keeps_silent_is_left_at_an_interrupt()
    {
        using var silent = new TcpListener(System.Net.IPAddress.Loopback, 0);
        silent.Start();
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        var watch = Stopwatch.StartNew();
        await using (var transport = Open($"bolt://127.0.0.1:{((System.Net.IPEndPoint)silent.LocalEndpoint).Port}"))
        {
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => transport.RunAsync(Neo4jStatement.Read("RETURN 1"), stop.Token));
        }

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), watch.Elapsed.ToString());
    }

    [Fact]
    public async Task Values_read_the_same_over_Bolt_and_over_HTTP()
    {
        await _neo4j.RunAsync("CREATE (:X:Y {name: 'x', at: date('2015-07-21')})-[:R {since: duration('P1D')}]->(:Z)");
        var query = $"MATCH (n:X)-[r]->() RETURN {string.Join(", ", BoltValueCases.All.Select((v, i) => $"{v} AS c{i}"))}";

        Assert.Equal(await AnswerAsync(_neo4j.Transport, query), await AnswerAsync(Open(_bolt.AbsoluteUri), query));
    }

    [Fact]
    public async Task Two_columns_that_differ_in_case_are_two_or_get_a_sentence()
    {
        await using var transport = Open(_bolt.AbsoluteUri);
        try
        {
            Assert.Equal(["1", "2"], await AnswerAsync(transport, "RETURN 1 AS x, 2 AS X"));
        }
        catch (Neo4jException error)
        {
            Assert.Equal(
                "The driver cannot take an answer with two columns that differ only in case. Give one of them another name with AS,"
                    + " or ask over HTTP.",
                error.Message
            );
        }

        Assert.Equal(["3"], await AnswerAsync(transport, "RETURN 3 AS x"));
    }

    private static async Task<Neo4jException> FailAtOnceAsync(INeo4jTransport transport)
    {
        var watch = Stopwatch.StartNew();
        var error = await Assert.ThrowsAsync<Neo4jException>(() => transport.RunAsync(Neo4jStatement.Read("RETURN 1"), default));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), watch.Elapsed.ToString());
        Assert.Equal(Neo4jFailure.Unreachable, error.Failure);
        return error;
    }

    private static async Task<List<string>> AnswerAsync(INeo4jTransport transport, string query)
    {
        // The transport belongs to the test, not to the backend.
        var backend = new Neo4jBackend(transport);
        var answer = await backend.QueryAsync(query, new Dictionary<string, Value>(), default);
        return [.. answer.Rows.SelectMany(r => r).Select(ValueText.Plain)];
    }

    private Task<LoadReport> LoadAsync(INeo4jTransport transport, List<string> lines)
    {
        var file = _folder.Write("graph.jsonl", string.Join('\n', lines) + '\n');
        return new GraphLoader(transport, new LoadOptions()).LoadAsync(file, null, TestContext.Current.CancellationToken);
    }

    private INeo4jTransport Open(string address, bool withAuthorities = false) =>
        Neo4jTransports.Open(
            new Neo4jSettings(new Uri(address)) { Password = Password, Authorities = withAuthorities ? _folder.In("ca.pem") : null }
        );
}
#endif
