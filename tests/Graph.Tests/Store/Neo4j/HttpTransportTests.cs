using System.Text.Json;
using Graph.Store.Neo4j;
using Microsoft.AspNetCore.Http;
using static Graph.Tests.Store.Neo4j.FakeServer;

namespace Graph.Tests.Store.Neo4j;

public sealed class HttpTransportTests
{
    private const string Deadlock = """{"errors":[{"code":"Neo.TransientError.Transaction.DeadlockDetected","message":"two wait"}]}""";

    private const string LateError =
        """{"data":{"fields":["n"],"values":[[1]]},"errors":[{"code":"Neo.ClientError.Statement.ArithmeticError","message":"/ by zero"}]}""";

    /// <summary>The wait for an answer in a test that is not about waiting: a busy machine must not look like a server that
    /// stalls.</summary>
    private static readonly TimeSpan Unhurried = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task Rows_counters_and_bookmark_are_read()
    {
        var (summary, rows, _) = await RunAsync(Answer(202, Success));

        Assert.Equal([7], rows);
        Assert.Equal((1, true, "b"), (summary.NodesCreated, summary.ContainsUpdates, summary.Bookmark));
    }

    [Fact]
    public async Task A_deadlock_is_tried_again() =>
        Assert.Equal(2, (await RunAsync(Answer(400, Deadlock), Answer(202, Success))).Requests);

    [Fact]
    public async Task A_connection_that_is_reset_is_tried_again() =>
        Assert.Equal(2, (await RunAsync(Reset, Answer(202, Success))).Requests);

    [Fact]
    public async Task A_server_error_is_tried_again() =>
        Assert.Equal(2, (await RunAsync(Answer(503, "busy"), Answer(202, Success))).Requests);

    [Fact]
    public async Task A_server_that_has_too_much_to_do_is_tried_again() =>
        Assert.Equal(2, (await RunAsync(Answer(429, "too many requests"), Answer(202, Success))).Requests);

    [Fact]
    public async Task Rows_of_an_answer_that_breaks_off_are_forgotten()
    {
        var (_, rows, requests) = await RunAsync(Answer(202, """{"data":{"fields":["n"],"values":[[1],[2]"""), Break, Answer(202, Success));

        Assert.Equal([7], rows);
        Assert.Equal(3, requests);
    }

    [Fact]
    public async Task A_server_that_stalls_is_left_and_tried_again() =>
        Assert.Equal(2, (await RunAsync(TimeSpan.FromSeconds(3), Stall, Answer(202, Success))).Requests);

    [Fact]
    public async Task A_server_that_stalls_for_good_gets_a_sentence()
    {
        var error = await Assert.ThrowsAsync<Neo4jException>(() => RunAsync(TimeSpan.FromSeconds(0.3), Stall));

        Assert.Equal(Neo4jFailure.Unreachable, error.Failure);
        Assert.Contains("does not answer (silent for 0.3 s)", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Status_202_with_an_error_after_the_rows_is_no_success()
    {
        var error = await Assert.ThrowsAsync<Neo4jException>(() => RunAsync(Answer(202, LateError)));

        Assert.Equal("Neo4j refused a statement: / by zero (Neo.ClientError.Statement.ArithmeticError)", error.Message);
    }

    [Fact]
    public async Task An_answer_without_the_sign_of_a_commit_is_never_taken_for_done()
    {
        var error = await Assert.ThrowsAsync<Neo4jException>(() => RunAsync(Answer(202, """{"data":{"fields":[],"values":[]}}""")));

        Assert.Contains("the answer shows no commit", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(406, """{"errors":[{"code":"Neo.ClientError.Request.Invalid","message":"Not Acceptable"}]}""", "Not Acceptable")]
    [InlineData(
        404,
        """{"errors":[{"code":"Neo.ClientError.Request.Invalid","message":"Transaction was not found."}]}""",
        "Transaction was not found."
    )]
    [InlineData(404, "<html>", "has no Query API (status 404)")]
    [InlineData(
        401,
        """{"errors":[{"code":"Neo.ClientError.Security.Unauthorized","message":"Invalid credential."}]}""",
        "does not accept user 'neo4j'"
    )]
    [InlineData(404, """{"errors":[{"code":"Neo.ClientError.Database.DatabaseNotFound","message":"x"}]}""", "has no database 'neo4j'")]
    [InlineData(
        400,
        """{"errors":[{"code":"Neo.TransientError.Transaction.Terminated","message":"ended by a user"}]}""",
        "ended by a user"
    )]
    public async Task What_will_not_pass_is_said_at_once(int status, string body, string sentence)
    {
        await using var server = await StartAsync(Answer(status, body));
        await using var transport = Open(server.Address);

        var error = await Assert.ThrowsAsync<Neo4jException>(() => transport.RunAsync(Neo4jStatement.Read("RETURN 1"), default));

        Assert.Contains(sentence, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", error.ToString(), StringComparison.Ordinal);
        Assert.Equal(1, server.Requests);
    }

    [Fact]
    public async Task Nobody_at_the_address_gets_a_sentence_with_the_remedy()
    {
        await using var transport = Open(new Uri("http://127.0.0.1:1"));

        var error = await Assert.ThrowsAsync<Neo4jException>(() => transport.RunAsync(Neo4jStatement.Read("RETURN 1"), default));

        Assert.Equal("Cannot reach Neo4j at http://127.0.0.1:1 (connection refused). Start it with: docker compose up -d", error.Message);
    }

    [Fact]
    public void A_scheme_that_is_none_of_Neo4js_gets_a_sentence()
    {
        var error = Assert.Throws<Neo4jException>(() => Neo4jTransports.Open(new Neo4jSettings(new Uri("ftp://x"))));

        Assert.StartsWith("'ftp:' is no address of a Neo4j server.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_user_and_password_within_an_address_are_not_shown() =>
        Assert.Equal("http://host:7474", new Neo4jSettings(new Uri("http://me:s3cret@host:7474/?t=s3cret")).ShownAddress);

    private static Task<(Neo4jSummary Summary, IReadOnlyList<int> Rows, int Requests)> RunAsync(params Func<HttpContext, Task>[] answers) =>
        RunAsync(Unhurried, answers);

    private static async Task<(Neo4jSummary Summary, IReadOnlyList<int> Rows, int Requests)> RunAsync(
        TimeSpan idle,
        params Func<HttpContext, Task>[] answers
    )
    {
        await using var server = await StartAsync(answers);
        await using var transport = Open(server.Address, idle);
        var rows = new Neo4jRows<int>((JsonElement row) => row[0].GetInt32());
        var summary = await transport.RunAsync(Neo4jStatement.Read("RETURN 1"), rows, default);
        return (summary, rows.Rows, server.Requests);
    }

    private static INeo4jTransport Open(Uri address) => Open(address, Unhurried);

    private static INeo4jTransport Open(Uri address, TimeSpan idle) =>
        Neo4jTransports.Open(
            new Neo4jSettings(address)
            {
                Password = "s3cret",
                IdleTimeout = idle,
                Pause = TimeSpan.FromMilliseconds(1),
                Tries = 4,
            }
        );
}
