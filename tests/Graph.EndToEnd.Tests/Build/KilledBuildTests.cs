using System.Security.Cryptography;

namespace Graph.EndToEnd.Tests.Build;

public sealed class KilledBuildTests
{
    [Fact]
    public async Task A_build_that_is_killed_at_any_moment_leaves_the_previous_output_whole()
    {
        using var folder = new TemporaryFolder();
        var list = folder.Write(
            "list.md",
            "# A list\n\n## Papers\n- **First Paper on Things** [[paper]](https://arxiv.org/abs/2401.00001)\n"
        );
        Assert.Equal(0, (await GraphRun.InAsync(folder.Path, "build", list)).ExitCode);
        var old = Sums(folder);
        File.AppendAllText(list, "- **Second Paper on Things** [[paper]](https://arxiv.org/abs/2401.00002)\n");

        // The moments are spread over the time that a build takes; when one ends before it is killed, all later ones would, too.
        var step = LongTests.Times(few: 400, many: 60);
        for (var (moment, ended) = (20, false); !ended && moment < 5000; moment += step)
        {
            using var process = GraphRun.Start(folder.Path, new Dictionary<string, string?>(), "build", list);
            ended = process.WaitForExit(moment);
            if (!ended)
            {
                process.Kill();
                await process.WaitForExitAsync();
            }

            Assert.All(
                old.Keys,
                name => Assert.True(ended || Sums(folder)[name] == old[name] || IsWhole(folder, name), $"{name} after {moment} ms")
            );
        }

        Assert.NotEqual(old["graph.jsonl"], Sums(folder)["graph.jsonl"]);
        Assert.Empty(Directory.EnumerateFiles(folder.In("out"), "*.partial"));
    }

    // Killed between two of the last renames: each file is the old one or the whole new one.
    private static bool IsWhole(TemporaryFolder folder, string name) => File.ReadAllText(folder.In($"out/{name}")).EndsWith('\n');

    private static Dictionary<string, string> Sums(TemporaryFolder folder) =>
        Directory
            .EnumerateFiles(folder.In("out"))
            .Where(f => !f.EndsWith(".partial", StringComparison.Ordinal))
            .ToDictionary(f => Path.GetFileName(f), f => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(f))));
}
