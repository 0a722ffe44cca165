namespace Graph.EndToEnd.Tests.Render;

public sealed class LineageCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Without_a_file_it_prints_a_tree_with_year_basis_and_place()
    {
        var run = await LineageAsync("CLIP", "--depth", "1");

        Assert.Equal((0, "CLIP (2021)\n└─ PubMedCLIP (2023)  [stated, list-a(41)]\n"), (run.ExitCode, run.Output));
    }

    [Fact]
    public async Task An_unknown_name_gets_the_nearest_known_one()
    {
        var run = await LineageAsync("PubMedKLIP");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(
            "The graph has no model or paper 'PubMedKLIP'. Did you mean: PubMedCLIP?",
            run.Errors.ReplaceLineEndings(" "),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("CLIP", "Nothing is left but what was named: no model fits")]
    [InlineData("--all", "Nothing is left: no model fits")]
    public async Task A_condition_that_leaves_nothing_is_said(string what, string sentence)
    {
        var run = await LineageAsync(what, "--since", "2090");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith(
            sentence + " all of what was asked. Ask for less, such as an earlier --since.\n",
            run.Errors,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Neither_a_name_nor_all_is_wrong_use() => Assert.Equal(2, (await LineageAsync()).ExitCode);

    [Fact]
    public async Task Too_many_models_are_folded_and_the_terminal_says_so()
    {
        var lines = Enumerable
            .Range(1, 9)
            .Select(i =>
                "{\"type\":\"node\",\"id\":\"model:m"
                + i
                + "\",\"labels\":[\"Model\"],\"properties\":{\"key\":\"model:m"
                + i
                + "\",\"name\":\"M"
                + i
                + "\",\"year\":2024}}"
            );
        var edges = Enumerable
            .Range(2, 8)
            .Select(i =>
                "{\"type\":\"relationship\",\"id\":\"BUILDS_ON|model:m"
                + i
                + "|model:m1|stated\",\"label\":\"BUILDS_ON\",\"start\":{\"id\":\"model:m"
                + i
                + "\",\"labels\":[\"Model\"]},\"end\":{\"id\":\"model:m1\",\"labels\":[\"Model\"]},\"properties\":{\"basis\":\"stated\",\"confidence\":1.0,\"support\":1,\"sources\":[\"a\"],\"entries\":[1],\"lines\":[1],\"quotes\":[\"q\"],\"rules\":[\"r\"]}}"
            );
        var graph = _folder.Write("many.jsonl", string.Concat(lines.Concat(edges).Select(l => l + "\n")));
        var run = await GraphRun.InAsync(_folder.Path, "lineage", "M1", "--graph", graph, "--max-nodes", "4", "--format", "svg");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("6 models are folded into counts", run.Errors.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("6 more are folded into counts (+)", run.Output, StringComparison.Ordinal);
        Assert.Contains(">+ 6 in 2024</text>", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("png")]
    [InlineData("pdf")]
    public async Task A_picture_needs_a_program_and_says_so_where_there_is_none(string format)
    {
        var graph = _folder.Write("graph.jsonl", LineageFiles.Graph);
        var dotnet = Path.GetDirectoryName(Environment.ProcessPath)!;
        var run = await GraphRun.WithAsync(
            _folder.Path,
            new Dictionary<string, string?> { ["PATH"] = dotnet },
            "lineage",
            "CLIP",
            "--graph",
            graph,
            "--out",
            $"clip.{format}"
        );

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("Install rsvg-convert", run.Errors.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.In($"clip.{format}")));
    }

    [Theory]
    [InlineData("Europe/Berlin", "de_DE.UTF-8")]
    [InlineData("Asia/Kolkata", "tr_TR.UTF-8")]
    public async Task Another_time_zone_and_another_culture_give_the_same_bytes(string zone, string culture)
    {
        var graph = _folder.Write("graph.jsonl", LineageFiles.Graph);
        var there = await GraphRun.WithAsync(
            _folder.Path,
            new Dictionary<string, string?> { ["TZ"] = zone, ["LC_ALL"] = culture },
            "lineage",
            "--all",
            "--graph",
            graph,
            "--format",
            "html"
        );
        var here = await GraphRun.InAsync(_folder.Path, "lineage", "--all", "--graph", graph, "--format", "html");

        Assert.Equal(here.Output, there.Output);
        Assert.Equal(0, here.ExitCode);
    }

    public void Dispose() => _folder.Dispose();

    private Task<GraphRun> LineageAsync(params string[] arguments)
    {
        var graph = _folder.Write("graph.jsonl", LineageFiles.Graph);
        return GraphRun.InAsync(_folder.Path, ["lineage", .. arguments, "--graph", graph]);
    }
}
