using Graph.Store.Neo4j;
using Graph.Store.Neo4j.Bolt;
using static Graph.Tests.Store.Neo4j.FakeServer;

namespace Graph.Tests.Store.Neo4j.Bolt;

/// <summary>What is found out about a server of Bolt before the driver, which not every build has, says a word.</summary>
public sealed class BoltProbeTests : IDisposable
{
    private readonly PrivateAuthority _authority = new();
    private readonly string _file = Path.GetTempFileName();

    public BoltProbeTests() => File.WriteAllText(_file, _authority.Pem);

    public void Dispose()
    {
        _authority.Dispose();
        File.Delete(_file);
    }

    [Theory]
    [InlineData("bolt://127.0.0.1:1", "Cannot reach Neo4j at bolt://127.0.0.1:1 (connection refused).")]
    [InlineData("neo4j+s://127.0.0.1:1", "Cannot reach Neo4j at neo4j+s://127.0.0.1:1 (connection refused).")]
    [InlineData("neo4j://no-such-host.invalid", "Cannot reach Neo4j at neo4j://no-such-host.invalid (no such host).")]
    public async Task An_address_that_leads_nowhere_is_said(string address, string sentence) =>
        Assert.StartsWith(sentence, await ProblemAsync(address), StringComparison.Ordinal);

    [Fact]
    public async Task A_server_that_listens_is_told_nothing_where_the_address_asks_for_no_encryption()
    {
        await using var relay = new TcpRelay();

        Assert.Null(await ProblemAsync($"bolt://127.0.0.1:{relay.Port}"));
        Assert.Empty(relay.Wire);
    }

    [Theory]
    [InlineData("bolt+s", true, null)]
    [InlineData("bolt+s", false, "shows a certificate that is not trusted.")]
    [InlineData("neo4j+ssc", false, null)]
    public async Task A_certificate_is_trusted_by_the_authorities_that_are_named_or_by_none(string scheme, bool hasFile, string? problem)
    {
        using var certificate = _authority.Sign();
        await using var relay = new TcpRelay(certificate: certificate);

        var said = await ProblemAsync($"{scheme}://127.0.0.1:{relay.Port}", hasFile ? _file : null);

        Assert.Equal(problem is null, said is null);
        Assert.Contains(problem ?? "", said ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_speaks_no_TLS_is_known_by_its_answer()
    {
        await using var server = await StartAsync(Answer(202, Success));

        Assert.Contains("does not speak TLS", await ProblemAsync($"bolt+s://127.0.0.1:{server.Address.Port}"), StringComparison.Ordinal);
    }

    private static async Task<string?> ProblemAsync(string address, string? authorities = null)
    {
        try
        {
            var settings = new Neo4jSettings(new Uri(address)) { Authorities = authorities };
            await BoltProbe.KnockAsync(settings, TestContext.Current.CancellationToken);
            return null;
        }
        catch (Neo4jException error)
        {
            Assert.Equal(Neo4jFailure.Unreachable, error.Failure);
            return error.Message;
        }
    }
}
