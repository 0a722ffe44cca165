using System.Text.RegularExpressions;

namespace Graph.EndToEnd.Tests;

/// <summary>The README is true: its commands run, and what it shows of their output is what they print.</summary>
public sealed partial class ReadmeTests : IDisposable
{
    private const string Program = "dotnet run --project src/Graph.Cli -- ";

    private readonly TemporaryFolder _folder = new();

    public ReadmeTests()
    {
        Copy("seeds");
        Copy("tests/gold");
        File.Copy(ProjectFolder.Path("seeds/lists/vlm-in-mia.md"), _folder.In("my-list.md"));
        _folder.Write("kept/index.jsonl", "");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_command_of_the_README_runs_and_prints_what_is_shown()
    {
        foreach (var (command, shown) in Commands().Where(c => RunsHere(c.Command)))
        {
            var run = await GraphRun.InAsync(
                _folder.Path,
                command.StartsWith("build my-list.md", StringComparison.Ordinal) ? [.. Words(command), "--out", "mine"] : Words(command)
            );

            Assert.True(run.ExitCode == 0, $"{command} ended with {run.ExitCode}: {run.Errors}");
            Assert.Matches(Pattern(shown), run.Output);
        }
    }

    [Fact]
    public void Every_file_that_the_README_points_to_is_there() =>
        Assert.All(
            Target().Matches(File.ReadAllText(ProjectFolder.Path("README.md"))).Select(m => m.Groups[1].Value),
            target => Assert.True(Path.Exists(ProjectFolder.Path(target)), target)
        );

    // The web and a server belong to other tests.
    private static bool RunsHere(string command) =>
        !command.Contains("OWNER", StringComparison.Ordinal) && !command.Contains("--neo4j", StringComparison.Ordinal);

    private static IEnumerable<(string Command, string[] Shown)> Commands()
    {
        var lines = File.ReadAllLines(ProjectFolder.Path("README.md"));
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("    " + Program, StringComparison.Ordinal))
            {
                yield return (lines[i][(4 + Program.Length)..], []);
            }
            else if (lines[i].StartsWith("$ " + Program, StringComparison.Ordinal))
            {
                yield return (lines[i][(2 + Program.Length)..], [.. lines.Skip(i + 1).TakeWhile(l => l != "```")]);
            }
        }
    }

    private static string[] Words(string command) =>
        [.. Word().Matches(command).Select(m => m.Groups[1].Success ? m.Groups[1].Value : m.Value)];

    // A line with nothing but an ellipsis stands for any number of lines.
    private static string Pattern(string[] shown) =>
        string.Concat(shown.Select(line => line.Trim() == "…" ? @"(?:[^\n]*\n)*?" : $@"[ ]*{Regex.Escape(line.Trim())}[ ]*\n"));

    private void Copy(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(ProjectFolder.Path(folder), "*", SearchOption.AllDirectories))
        {
            var copy = _folder.In(Path.GetRelativePath(ProjectFolder.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    [GeneratedRegex("\"([^\"]*)\"|\\S+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\]\((?!https?:)([^)#]+)\)")]
    private static partial Regex Target();
}
