using Graph.Query.Values;
using Graph.Store.Neo4j;
using static Graph.Tests.Store.Neo4j.FakeServer;

namespace Graph.Tests.Store.Neo4j;

/// <summary>What a server is asked first, and what comes back.</summary>
public sealed class FirstContactTests
{
    [Theory]
    [InlineData("http://127.0.0.1:1", "(connection refused)")]
    [InlineData("http://no-such-host.invalid:7474", "(no such host)")]
    public async Task An_address_that_never_answered_is_not_tried_again(string address, string cause)
    {
        await using var transport = Neo4jTransports.Open(new Neo4jSettings(new Uri(address)) { Pause = TimeSpan.FromMinutes(5) });

        var error = await Assert.ThrowsAsync<Neo4jException>(() => transport.RunAsync(Neo4jStatement.Read("RETURN 1"), default));

        Assert.Contains(cause, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_answered_before_may_come_back()
    {
        var server = await StartAsync(Answer(202, Success));
        await using var transport = Neo4jTransports.Open(new Neo4jSettings(server.Address) { Tries = 12 });
        await transport.RunAsync(Neo4jStatement.Read("RETURN 1"), default);
        var address = server.Address;
        await server.DisposeAsync();

        var again = transport.RunAsync(Neo4jStatement.Read("RETURN 1"), default);
        await using var back = await StartAsync(address, Answer(202, Success));

        Assert.True((await again).ContainsUpdates);
    }

    [Theory]
    [InlineData("Infinity")]
    [InlineData("é 😀")]
    public async Task Two_columns_that_differ_in_case_are_two(string value)
    {
        await using var server = await StartAsync(
            Answer(202, $$$"""{"data":{"fields":["x","X"],"values":[[1,"{{{value}}}"]]},"bookmarks":["b"]}""")
        );
        await using var backend = new Neo4jBackend(Neo4jTransports.Open(new Neo4jSettings(server.Address)));

        var answer = await backend.QueryAsync("RETURN 1 AS x, $v AS X", new Dictionary<string, Value>(), default);

        Assert.Equal(["x", "X"], answer.Columns);
        Assert.Equal(["1", value], answer.Rows[0].Select(ValueText.Plain));
    }
}
