using System.Globalization;
using System.Text.RegularExpressions;
using Graph.EndToEnd.Tests.Neo4j;

namespace Graph.EndToEnd.Tests.Enrich;

/// <summary>From a list to a joined graph, as users do it.</summary>
public sealed partial class EnrichCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly LocalServices _services = new();

    public EnrichCommandTests() =>
        _folder.Write(
            "list.md",
            "# A list\n\n## Papers\n"
                + string.Concat(
                    Enumerable
                        .Range(1, 4)
                        .Select(n =>
                            string.Create(
                                CultureInfo.InvariantCulture,
                                $"- **LungNet{n}: Reading X-rays** [[paper]](https://arxiv.org/abs/2401.0000{n}) "
                                    + $"[[code]](https://github.com/lab/lungnet{n})\n"
                            )
                        )
                )
        );

    public void Dispose()
    {
        _services.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_build_that_enriches_is_the_build_of_what_is_kept_and_all_its_quotes_hold()
    {
        _folder.Write("models.csv", "Model,Link,Base model\nLungNet1,https://arxiv.org/abs/2401.00001,GPT-4 (Mar 2023)\n");

        string[] sources = ["--service", "github", "--service", "arxiv", "--catalogue", "models.csv"];
        var run = await RunAsync(["build", "list.md", "--enrich", .. sources]);
        Assert.True(run.ExitCode == 0, run.Output + run.Errors);

        var verified = await RunAsync("verify", "out");
        Assert.True(verified.ExitCode == 0, verified.Output + verified.Errors);

        Assert.Equal(0, (await RunAsync("build", "list.md", "--kept", "kept", "--out", "again")).ExitCode);
        var graph = await File.ReadAllTextAsync(_folder.In("out/graph.jsonl"));
        Assert.Equal(graph, await File.ReadAllTextAsync(_folder.In("again/graph.jsonl")));
        Assert.Contains("TRAINED_ON", graph, StringComparison.Ordinal);
        Assert.Contains("WROTE", graph, StringComparison.Ordinal);
        Assert.Contains("catalogue-base-model", graph, StringComparison.Ordinal);

        Assert.Equal(0, (await RunAsync("kept", "check")).ExitCode);
        var written = Directory.EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories).Select(File.ReadAllText);
        Assert.DoesNotContain(written.Append(run.Output + run.Errors), t => t.Contains("secret-token", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_dry_run_and_a_run_offline_send_nothing()
    {
        var plan = await RunAsync("enrich", "list.md", "--dry-run");
        var offline = await RunAsync("enrich", "list.md", "--offline");

        Assert.Equal((0, 0, 0), (plan.ExitCode, offline.ExitCode, _services.Requests));
        Assert.Contains("Nothing was sent.", plan.Output, StringComparison.Ordinal);
        Assert.Contains("Enrich:Contact", plan.Output, StringComparison.Ordinal);
        Assert.Contains("nothing was sent", offline.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_that_is_killed_goes_on_and_ends_with_the_same_files()
    {
        string[] command = ["enrich", "list.md", "--service", "github", "--service", "arxiv", "--kept"];
        Assert.Equal(0, (await RunAsync([.. command, "calm"])).ExitCode);
        for (var kill = 0; kill < LongTests.Times(few: 2, many: 20); kill++)
        {
            var until = _services.Requests + 1 + kill % 6;
            using var process = GraphRun.Start(_folder.Path, _services.Settings, [.. command, "killed"]);
            while (_services.Requests < until && !process.HasExited)
            {
                await Task.Delay(5, TestContext.Current.CancellationToken);
            }

            process.Kill();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        Assert.Equal(0, (await RunAsync([.. command, "killed"])).ExitCode);
        Assert.Equal(Files("calm"), Files("killed"));
    }

    [Fact]
    public async Task A_service_that_cannot_be_reached_ends_with_3_and_names_the_remedy()
    {
        var run = await GraphRun.WithAsync(
            _folder.Path,
            new Dictionary<string, string?> { ["GRAPH_ENRICH__SERVICES__ARXIV__ADDRESS"] = $"http://localhost:{Loopback.FreePort()}/" },
            "enrich",
            "list.md",
            "--service",
            "arxiv"
        );

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("cannot be reached", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'nobody' is no service", "enrich", "list.md", "--service", "nobody")]
    [InlineData("Enrich:Contact", "enrich", "list.md", "--service", "crossref")]
    [InlineData("there is no file", "enrich", "list.md", "--catalogue", "none.csv")]
    [InlineData("There is no folder of kept texts", "kept", "list", "nowhere")]
    public async Task Wrong_use_is_one_sentence_and_ends_with_2(string said, params string[] arguments)
    {
        var run = await RunAsync(arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(said, run.Errors, StringComparison.Ordinal);
    }

    private Task<GraphRun> RunAsync(params string[] arguments) => GraphRun.WithAsync(_folder.Path, _services.Settings, arguments);

    private SortedDictionary<string, string> Files(string folder) =>
        new(
            Directory
                .EnumerateFiles(_folder.In(folder), "*", SearchOption.AllDirectories)
                .ToDictionary(
                    f => Path.GetRelativePath(_folder.In(folder), f),
                    f => Retrieved().Replace(File.ReadAllText(f), ""),
                    StringComparer.Ordinal
                ),
            StringComparer.Ordinal
        );

    [GeneratedRegex(@"""retrieved"":""[^""]*""")]
    private static partial Regex Retrieved();
}
