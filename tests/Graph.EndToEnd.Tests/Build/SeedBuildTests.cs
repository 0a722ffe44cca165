namespace Graph.EndToEnd.Tests.Build;

/// <summary>The main job, on real input.</summary>
public sealed class SeedBuildTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_quote_of_the_built_graph_replays()
    {
        Assert.Equal(0, (await GraphRun.InProjectAsync("build", "--out", _folder.Path)).ExitCode);

        var run = await GraphRun.InProjectAsync("verify", _folder.Path);

        Assert.Equal(string.Empty, run.Errors);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task A_quote_that_is_no_longer_in_its_list_fails_the_verification_with_its_place()
    {
        var list = _folder.Write(
            "list.md",
            "# A list\n\n## Segmentation\n- **MedThing: Adapting CLIP for Segmentation** [[paper]](https://arxiv.org/abs/2401.00001)\n"
        );
        await GraphRun.InAsync(_folder.Path, "build", "list.md");
        File.WriteAllText(list, File.ReadAllText(list).Replace("Adapting CLIP", "Adopting CLIP", StringComparison.Ordinal));

        var run = await GraphRun.InAsync(_folder.Path, "verify");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("list.md(4): G504", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_that_is_taken_from_a_list_takes_exactly_what_only_it_said()
    {
        const string Head = "# A list\n\n## Segmentation\n- **Alpha: A Paper on Things** [[paper]](https://arxiv.org/abs/2401.00001)\n";
        _folder.Write("list.md", Head + "- **Beta: Another Paper** [[paper]](https://arxiv.org/abs/2401.00002)\n");
        await GraphRun.InAsync(_folder.Path, "build", "list.md", "--out", "before");
        _folder.Write("list.md", Head);
        await GraphRun.InAsync(_folder.Path, "build", "list.md", "--out", "after");

        var run = await GraphRun.InAsync(_folder.Path, "diff", "before", "after");

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("\n+ ", "\n" + run.Output, StringComparison.Ordinal);
        Assert.Contains("- paper:beta-another-paper", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("- paper:alpha", run.Output, StringComparison.Ordinal);
    }
}
