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
    public async Task A_missing_graph_ends_with_1_and_says_what_to_run()
    {
        using var folder = new TemporaryFolder();

        var run = await GraphRun.InAsync(folder.Path, "diff", "a", "b");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("There is no graph at 'a'. Make one with: graph build\n", run.Errors);
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
