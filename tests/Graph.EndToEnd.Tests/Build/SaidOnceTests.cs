namespace Graph.EndToEnd.Tests.Build;

/// <summary>What commands on lists say: all of it, and nothing twice.</summary>
public sealed class SaidOnceTests : IDisposable
{
    private const string List = """
        # A list

        ## Models

        | Model | Paper | Year |
        | --- | --- | --- |
        | OneNet | [OneNet: A Model for One Thing](https://arxiv.org/abs/2401.00001) | 2024 |
        | TwoNet | [TwoNet: A Model for Two Things](https://arxiv.org/abs/2401.00002) | 2024 |

        ## Datasets

        | Dataset | Link |
        | --- | --- |
        | ThreeSet | [link](https://example.org/three) |

        ## Papers

        - **A Paper that Stands** [[paper]](https://arxiv.org/abs/2401.00003)
        - **A Paper that Stands Too** [[paper]](https://arxiv.org/abs/2401.00004)
        - **A Paper that Stands as Well** [[paper]](https://arxiv.org/abs/2401.00005)

        """;

    private readonly TemporaryFolder _folder = new();

    public SaidOnceTests() => _folder.Write("list.md", List);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Verify_says_a_source_that_is_missing_once_and_ends_with_1()
    {
        Assert.Equal(0, (await GraphRun.InAsync(_folder.Path, "build", "list.md")).ExitCode);
        Assert.Equal(0, (await GraphRun.InAsync(_folder.Path, "verify")).ExitCode);
        File.Delete(_folder.In("list.md"));

        var run = await GraphRun.InAsync(_folder.Path, "verify");

        Assert.Equal(1, run.ExitCode);
        var line = Assert.Single(run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Matches(@"^out/graph\.jsonl: G501 the source 'list' cannot be reopened, and \d+ quotes of it cannot be checked\.$", line);
        Assert.EndsWith("from 1 sources: 1 problems.\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("verify no-such-folder", "There is no graph at 'no-such-folder'. Make one with: graph build")]
    [InlineData("verify --seeds no-such-folder", "--seeds: there is no folder 'no-such-folder'.")]
    [InlineData("build list.md --seeds no-such-folder", "--seeds: there is no folder 'no-such-folder'.")]
    [InlineData("verify --curated no-such.yaml", "--curated: there is no file or folder 'no-such.yaml'.")]
    public async Task What_is_not_there_ends_with_2(string command, string sentence)
    {
        var run = await GraphRun.InAsync(_folder.Path, command.Split(' '));

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(sentence, run.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.In("out")));
    }

    [Fact]
    public async Task A_graph_without_its_report_cannot_be_verified_and_a_broken_report_is_bad_data()
    {
        await GraphRun.InAsync(_folder.Path, "build", "list.md");
        File.WriteAllText(_folder.In("out/report.json"), "no report");
        var broken = await GraphRun.InAsync(_folder.Path, "verify");
        File.Delete(_folder.In("out/report.json"));
        var missing = await GraphRun.InAsync(_folder.Path, "verify");

        Assert.Equal((1, 2), (broken.ExitCode, missing.ExitCode));
        Assert.Contains("report.json: this is no report of a build", broken.Errors, StringComparison.Ordinal);
        Assert.StartsWith("There is no report.json beside 'out/graph.jsonl'", missing.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_that_is_named_twice_is_checked_once_and_a_clean_one_is_called_so()
    {
        var run = await GraphRun.InAsync(_folder.Path, "lint", "list.md", "list.md");

        Assert.Equal((0, "list.md: nothing to mend.\n"), (run.ExitCode, run.Output));
    }

    [Fact]
    public async Task A_defect_is_said_once_and_the_clean_list_beside_it_is_called_so()
    {
        _folder.Write("twice.md", List + "- **A Paper that Stands** [[paper]](https://arxiv.org/abs/2401.00003)\n");

        var run = await GraphRun.InAsync(_folder.Path, "lint", "list.md", "twice.md", "twice.md");

        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(lines.Distinct(), lines);
        Assert.Contains(lines, l => l.StartsWith("twice.md(", StringComparison.Ordinal));
        Assert.Equal("list.md: nothing to mend.", lines[^1]);
    }

    [Fact]
    public async Task The_columns_of_the_summary_count_what_their_heads_say()
    {
        var run = await GraphRun.InAsync(_folder.Path, "build", "list.md");

        var lines = run.Output.Split('\n').Select(l => l.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToList();
        var (heads, numbers) = (
            lines.Find(l => l is ["list", ..])!,
            lines.Find(l => l is ["list", var second, ..] && char.IsDigit(second[0]))!
        );
        var counts = heads.Zip(numbers).Skip(1).ToDictionary(c => c.First, c => c.Second);

        // That a list covers something is what the entries say already.
        var relationships = File.ReadLines(_folder.In("out/graph.jsonl"))
            .Count(l =>
                l.Contains("\"type\":\"relationship\"", StringComparison.Ordinal)
                && !l.Contains("\"label\":\"COVERS\"", StringComparison.Ordinal)
            );
        Assert.Equal(
            ("6", "2", "1", "0", "0"),
            (counts["entries"], counts["models"], counts["datasets"], counts["left"], counts["remarks"])
        );
        Assert.Equal($"{relationships}", counts["relationships"]);
    }
}
