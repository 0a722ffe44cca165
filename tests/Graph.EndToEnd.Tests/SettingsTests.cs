namespace Graph.EndToEnd.Tests;

public sealed class SettingsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_broken_file_of_settings_is_one_sentence_with_its_line()
    {
        _folder.Write("appsettings.json", "{\n  \"Out\": \"here\",,\n}\n");

        var run = await GraphRun.InAsync(_folder.Path, "analyses");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("appsettings.json(2): this is not JSON", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_is_given_beside_a_broken_file_of_settings()
    {
        _folder.Write("appsettings.json", "no settings");

        var run = await GraphRun.InAsync(_folder.Path, "build", "--help");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("--keep-going", run.Output, StringComparison.Ordinal);
        Assert.StartsWith("appsettings.json(1): ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_setting_is_said_and_passed_over()
    {
        _folder.Write("appsettings.json", """{ "Outt": "here", "Enrich": { "Contact": "me" } }""");

        var run = await GraphRun.WithAsync(
            _folder.Path,
            new Dictionary<string, string?> { ["GRAPH_SEED"] = "x", ["GRAPH_SHARED"] = "x" },
            "analyses"
        );

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            [
                "appsettings.json: 'Outt' is not a setting, and is passed over. Did you mean 'Out'?",
                "GRAPH_SEED is not a setting, and is passed over. Did you mean GRAPH_SEEDS?",
            ],
            run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        );
    }

    [Theory]
    [InlineData("query", "MATCH (n:Model) RETURN n.name AS name", "--format", "csv")]
    [InlineData("query", "MATCH (n:Model) RETURN n.name AS name", "--format", "csv", "--graph", "built")]
    [InlineData("query", "MATCH (n:Model) RETURN n.name AS name", "--format", "csv", "--graph", "built/graph.jsonl")]
    public async Task A_query_finds_the_graph_where_all_commands_do(params string[] command)
    {
        _folder.Write(
            "built/graph.jsonl",
            """{"type":"node","id":"model:clip","labels":["Model"],"properties":{"key":"model:clip","name":"CLIP"}}""" + "\n"
        );
        _folder.Write("appsettings.json", """{ "Out": "built" }""");

        var run = await GraphRun.InAsync(_folder.Path, command);

        Assert.Equal((0, "name\nCLIP\n"), (run.ExitCode, run.Output.ReplaceLineEndings("\n")));
    }

    [Fact]
    public async Task A_name_that_the_graph_does_not_hold_gets_a_suggestion()
    {
        _folder.Write(
            "out/graph.jsonl",
            """{"type":"node","id":"model:clip","labels":["Model"],"properties":{"key":"model:clip","name":"CLIP"}}""" + "\n"
        );

        var run = await GraphRun.InAsync(_folder.Path, "analyse", "lineage-descendants", "--param", "name=CLPI");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("nothing that is called 'CLPI'. Did you mean: CLIP?", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("graph analyse survey-ov", "survey-overlap")]
    [InlineData("graph analyse lineage-descendants --param ", "name=")]
    [InlineData("graph lineage CL", "CLIP")]
    [InlineData("graph explain CL", "CLIP")]
    public async Task A_shell_completes_analyses_parameters_and_entities(string line, string expected)
    {
        _folder.Write(
            "out/graph.jsonl",
            """{"type":"node","id":"model:clip","labels":["Model"],"properties":{"key":"model:clip","name":"CLIP"}}""" + "\n"
        );

        var run = await GraphRun.InAsync(_folder.Path, $"[suggest:{line.Length}]", line);

        Assert.Contains(expected, run.Output.Split('\n').Select(l => l.Trim()));
    }
}
