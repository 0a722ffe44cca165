namespace Graph.EndToEnd.Tests;

/// <summary>A terminal of 60 columns: lines end between words, and nothing is lost.</summary>
public sealed class NarrowTerminalTests : IDisposable
{
    private const int Columns = 60;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("analyses survey-overlap")]
    [InlineData("analyses")]
    [InlineData("analyse survey-overlapp")]
    [InlineData("load --neo4j ftp://somewhere")]
    [InlineData("load no-such-folder --neo4j http://127.0.0.1:1 --password-file no-such-file")]
    public async Task Lines_end_between_words(string command)
    {
        TypedRun.SkipWithoutTerminal();

        var wide = await GraphRun.InAsync(_folder.Path, command.Split(' '));
        var narrow = await TypedRun.OnTerminalAsync(_folder.Path, Columns, command);

        Assert.Equal(Words(wide.Output + wide.Errors), Words(narrow));
        Assert.All(narrow.Split('\n'), line => Assert.True(line.TrimEnd().Length <= Columns, line));
    }

    [Fact]
    public async Task The_summary_of_a_build_breaks_no_name_of_a_list()
    {
        TypedRun.SkipWithoutTerminal();
        const string Name = "a-list-whose-name-is-as-long-as-some-are";
        _folder.Write($"{Name}.md", "# List\n\n## Papers\n- **A Paper that Stands** [[paper]](https://arxiv.org/abs/2401.00001)\n");

        var narrow = await TypedRun.OnTerminalAsync(_folder.Path, Columns, $"build {Name}.md");

        Assert.Contains($"{Name}: 1 entries, 0", narrow, StringComparison.Ordinal);
        Assert.All(narrow.Split('\n'), line => Assert.True(line.TrimEnd().Length <= Columns, line));
    }

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
