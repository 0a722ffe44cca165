namespace Graph.EndToEnd.Tests;

/// <summary>The ways in which a password comes to a server.</summary>
public sealed class PasswordTests : IDisposable
{
    private const string Graph = """{"type":"node","id":"m:a","labels":["Model"],"properties":{"key":"m:a","name":"A"}}""";

    private readonly TemporaryFolder _folder = new();
    private readonly HeardServer _server = new();

    public PasswordTests() => _folder.Write("out/graph.jsonl", Graph + "\n");

    public void Dispose()
    {
        _server.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("load")]
    [InlineData("query 'RETURN 1'")]
    [InlineData("analyse counts")]
    public async Task Without_a_password_and_on_a_terminal_you_are_asked(string command)
    {
        TypedRun.SkipWithoutTerminal();

        await TypedRun.OnTerminalAsync(
            _folder.Path,
            120,
            $"{command} --neo4j {_server.Address}",
            $"Password of neo4j at {_server.Address} (empty for none):",
            "typed-secret"
        );

        Assert.Equal(["neo4j:typed-secret"], _server.Heard.Distinct());
    }

    [Fact]
    public async Task Whoever_asks_to_be_asked_is_asked_before_any_progress_is_shown()
    {
        TypedRun.SkipWithoutTerminal();

        var screen = await TypedRun.OnTerminalAsync(
            _folder.Path,
            120,
            $"load --password-file - --neo4j {_server.Address}",
            "Password of neo4j at",
            "typed-secret"
        );

        var (asked, waiting) = (
            screen.IndexOf("Password of", StringComparison.Ordinal),
            screen.IndexOf("Waiting for Neo4j", StringComparison.Ordinal)
        );
        Assert.True(asked >= 0 && (waiting < 0 || asked < waiting), screen);
        Assert.Equal(["neo4j:typed-secret"], _server.Heard.Distinct());
    }

    [Fact]
    public async Task Where_there_is_no_terminal_a_dash_reads_a_pipe()
    {
        var run = await GraphRun.ReadingAsync(_folder.Path, "piped-secret\nsomething else\n", Load("-"));

        Assert.Equal(3, run.ExitCode);
        Assert.Equal(["neo4j:piped-secret"], _server.Heard.Distinct());
    }

    [Fact]
    public async Task A_pipe_without_a_password_is_one_sentence_and_no_request()
    {
        var run = await GraphRun.ReadingAsync(_folder.Path, "", Load("-"));

        Assert.Equal(
            (
                2,
                "--password-file -: expected the password on standard input, found nothing."
                    + " Pipe it in, name a file, or set NEO4J_PASSWORD.\n"
            ),
            (run.ExitCode, run.Errors)
        );
        Assert.Empty(_server.Heard);
    }

    [Fact]
    public async Task A_file_wins_over_the_environment_and_the_refusal_names_all_ways()
    {
        _folder.Write("secret", "filed-secret\n");
        var environment = new Dictionary<string, string?> { ["NEO4J_PASSWORD"] = "set-secret", ["NEO4J_USERNAME"] = "me" };

        var filed = await GraphRun.WithAsync(_folder.Path, environment, Load("secret"));
        var set = await GraphRun.WithAsync(_folder.Path, environment, "load", "--neo4j", _server.Address);

        Assert.Equal(["me:filed-secret", "me:set-secret"], _server.Heard.Distinct());
        Assert.Equal((3, 3), (filed.ExitCode, set.ExitCode));
        Assert.EndsWith(
            "does not accept user 'me' with this password (Invalid credential). Set NEO4J_USERNAME and NEO4J_PASSWORD, or give"
                + " --password-file FILE (- asks, or reads a pipe).\n",
            filed.Errors,
            StringComparison.Ordinal
        );
    }

    private string[] Load(string passwordFile) => ["load", "--neo4j", _server.Address, "--password-file", passwordFile];
}
