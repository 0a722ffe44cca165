namespace Graph.EndToEnd.Tests;

public sealed class WrongUseTests
{
    [Fact]
    public async Task Wrong_use_ends_with_2_and_names_what_was_wrong()
    {
        var run = await GraphRun.InProjectAsync("no-such-command");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("'no-such-command'", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_graph_ends_with_2_and_says_what_to_run()
    {
        using var folder = new TemporaryFolder();

        var run = await GraphRun.InAsync(folder.Path, "diff", "a", "b");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("There is no graph at 'a'. Make one with: graph build\n", run.Errors);
    }

    [Theory]
    [InlineData("lineage CLIP --depth x", "--depth: expected a whole number, 0 or more, found 'x'.")]
    [InlineData("lineage CLIP --width-mm 85mm", "--width-mm: expected a number from 20 to 2000, found '85mm'.")]
    [InlineData("lineage CLIP --max-nodes 1", "--max-nodes: expected a whole number, 2 or more, found '1'.")]
    [InlineData("lineage CLIP --min-support 0.5", "--min-support: expected a whole number, 1 or more, found '0.5'.")]
    [InlineData("lineage CLIP --since soon", "--since: expected a whole number, 1 or more, found 'soon'.")]
    [InlineData("load --max-delete-percent -1", "--max-delete-percent: expected a whole number from 0 to 100, found '-1'.")]
    [InlineData("guide --port 70000", "--port: expected a whole number from 1 to 65535, found '70000'.")]
    [InlineData("query x --timeout soon", "--timeout: expected a whole number from 1 to 1000000, found 'soon'.")]
    [InlineData("query x --max-rows 0", "--max-rows: expected a whole number, 1 or more, found '0'.")]
    [InlineData("extract my-list.md --why first", "--why: expected a whole number, 1 or more, found 'first'.")]
    [InlineData("load --neo4j ftp://localhost", "'ftp://localhost' is not the address of a Neo4j server.")]
    [InlineData("load --neo4j localhost:7474", "'localhost:7474' is not the address of a Neo4j server.")]
    [InlineData(
        "build my-list.md --outt elsewhere",
        "'--outt' is not an option of 'graph build', and nothing was done. Did you mean --out?"
    )]
    [InlineData(
        "build my-list.md --out --offlin",
        "'--offlin' is not an option of 'graph build', and nothing was done. Did you mean --offline?"
    )]
    [InlineData("build -x", "'-x' is not an option of 'graph build', and nothing was done. All of them: graph build --help")]
    [InlineData("lint --formt sarif", "'--formt' is not an option of 'graph lint', and nothing was done. Did you mean --format?")]
    [InlineData("explain --form", "'--form' is not an option of 'graph explain', and nothing was done. Did you mean --format?")]
    [InlineData("lint gone.md", "There is no file 'gone.md'.")]
    [InlineData("extract gone.md", "There is no file 'gone.md'.")]
    [InlineData("analyse survey-overlapp", "There is no analysis 'survey-overlapp'. Did you mean survey-overlap")]
    public async Task A_wrong_value_is_one_sentence_and_writes_nothing(string command, string sentence)
    {
        using var folder = new TemporaryFolder();
        folder.Write("my-list.md", "# A list\n");

        var run = await GraphRun.InAsync(folder.Path, command.Split(' '));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(
            sentence,
            string.Join(' ', run.Errors.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
        Assert.Equal([folder.In("my-list.md")], Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public async Task A_name_that_begins_with_a_dash_is_meant_after_two_dashes()
    {
        using var folder = new TemporaryFolder();
        folder.Write("-list.md", "# A good list\n\n## Papers\n- **A Paper that Stands** [[paper]](https://arxiv.org/abs/2401.00001)\n");

        Assert.Equal(2, (await GraphRun.InAsync(folder.Path, "lint", "-list.md")).ExitCode);
        Assert.Equal("-list.md: nothing to mend.\n", (await GraphRun.InAsync(folder.Path, "lint", "--", "-list.md")).Output);
    }

    [Fact]
    public async Task Every_command_explains_itself_with_an_example()
    {
        var help = (await GraphRun.InProjectAsync("--help")).Output;
        var commands = help[help.IndexOf("Commands:", StringComparison.Ordinal)..]
            .Split('\n')
            .Skip(1)
            .Where(l => l.StartsWith("  ", StringComparison.Ordinal) && l.Length > 2 && l[2] != ' ')
            .Select(l => l.Trim().Split(' ')[0]);

        Assert.All(commands, command => Assert.Contains($"  graph {command}", Help(command), StringComparison.Ordinal));

        static string Help(string command) =>
            GraphRun.InProjectAsync(command, "--help").GetAwaiter().GetResult().Output.Split("Examples:")[^1];
    }
}
