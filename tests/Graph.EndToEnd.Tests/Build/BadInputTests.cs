using System.Text;

namespace Graph.EndToEnd.Tests.Build;

/// <summary>Bad input is normal: a clear sentence, the right exit code, and the other files are built.</summary>
public sealed class BadInputTests : IDisposable
{
    private const string Good = "# A good list\n\n## Papers\n- **A Paper that Stands** [[paper]](https://arxiv.org/abs/2401.00001)\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_missing_list_is_named_and_nothing_is_written()
    {
        _folder.Write("good.md", Good);

        var run = await GraphRun.InAsync(_folder.Path, "build", "gone.md", "good.md");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("gone.md: G010 there is no such file or folder.\nNothing was written.", run.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.In("out")));
    }

    [Fact]
    public async Task Whoever_keeps_going_builds_from_the_other_lists()
    {
        _folder.Write("good.md", Good);

        var run = await GraphRun.InAsync(_folder.Path, "build", "gone.md", "good.md", "--keep-going");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("gone.md: G010", run.Errors, StringComparison.Ordinal);
        AssertGoodIsBuilt();
    }

    [Fact]
    public async Task An_empty_folder_is_said_and_nothing_is_written()
    {
        Directory.CreateDirectory(_folder.In("empty"));

        var run = await GraphRun.InAsync(_folder.Path, "build", "empty");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("empty: G011 the folder holds no Markdown file", run.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.In("out")));
    }

    [Fact]
    public async Task An_output_that_is_a_file_is_said()
    {
        _folder.Write("good.md", Good);
        _folder.Write("taken", "a file");

        var run = await GraphRun.InAsync(_folder.Path, "build", "good.md", "--out", "taken");

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("taken", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("binary", 1)]
    [InlineData("nul", 0)]
    [InlineData("utf16", 0)]
    [InlineData("bom", 0)]
    [InlineData("crlf", 0)]
    [InlineData("long-line", 0)]
    [InlineData("deep", 0)]
    [InlineData("wide", 0)]
    [InlineData("empty", 0)]
    public async Task A_strange_file_does_not_keep_the_others_from_being_built(string kind, int exitCode)
    {
        _folder.Write("good.md", Good);
        File.WriteAllBytes(_folder.In($"{kind}.md"), Strange(kind));

        var run = await GraphRun.InAsync(_folder.Path, "build", $"{kind}.md", "good.md");

        Assert.Equal(exitCode, run.ExitCode);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
        AssertGoodIsBuilt();
        var verified = await GraphRun.InAsync(_folder.Path, "verify");
        Assert.Equal(0, verified.ExitCode);
    }

    private static byte[] Strange(string kind) =>
        kind switch
        {
            "binary" => [0x7f, 0x45, 0x4c, 0x46, .. Enumerable.Range(0, 4096).Select(i => (byte)(i * 37))],
            "nul" => Encoding.UTF8.GetBytes(Good.Replace("Paper that", "Paper\0 that", StringComparison.Ordinal)),
            "utf16" => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Good)],
            "bom" => [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Good)],
            "crlf" => Encoding.UTF8.GetBytes(Good.Replace("\n", "\r\n", StringComparison.Ordinal)),
            "long-line" => Encoding.UTF8.GetBytes(Good + new string('x', LongTests.Times(few: 10_000_000, many: 100_000_000))),
            "deep" => Encoding.UTF8.GetBytes(Good + string.Concat(Enumerable.Repeat("> ", 10_000)) + "deep\n"),
            "wide" => Encoding.UTF8.GetBytes(Good + Row(i => $"c{i}") + Row(_ => "-") + Row(i => $"v{i}")),
            _ => [],
        };

    private static string Row(Func<int, string> cell) => $"|{string.Join('|', Enumerable.Range(0, 10_000).Select(cell))}|\n";

    private void AssertGoodIsBuilt() =>
        Assert.Contains("A Paper that Stands", File.ReadAllText(_folder.In("out/graph.jsonl")), StringComparison.Ordinal);
}
