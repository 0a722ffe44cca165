using System.Diagnostics;

namespace Graph.EndToEnd.Tests.Query;

/// <summary>The prompt as people meet it: on a terminal, which the program <c>script</c> makes.</summary>
public sealed class PromptOnTerminalTests
{
    [Fact]
    public async Task Answers_on_a_real_terminal()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/script"), "There is no 'script' (util-linux) to make a terminal with.");
        using var folder = new TemporaryFolder();
        var graph = folder.In("graph.jsonl");
        await File.WriteAllTextAsync(graph, """{"type":"node","id":"1","labels":["Model"],"properties":{"name":"CLIP"}}""" + "\n");

        var screen = await TypeAsync(
            $"dotnet '{GraphRun.Program}' query --graph '{graph}'",
            ["MATCH (m:Mo\t)", "\r", "RETURN m.name AS name;\r", ":quit\r"]
        );

        Assert.Contains("1 nodes, 0 relationships.", screen, StringComparison.Ordinal);
        Assert.Contains("graph> MATCH (m:Model)", screen, StringComparison.Ordinal);
        Assert.Contains("│ CLIP │", screen, StringComparison.Ordinal);
    }

    private static async Task<string> TypeAsync(string command, IEnumerable<string> keys)
    {
        using var process = Process.Start(
            new ProcessStartInfo("script", ["-qec", command, "/dev/null"])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                Environment = { ["TERM"] = "xterm" },
            }
        )!;
        var output = new System.Text.StringBuilder();
        process.OutputDataReceived += (_, line) => output.AppendLine(line.Data);
        process.BeginOutputReadLine();
        while (output.ToString().IndexOf("nodes", StringComparison.Ordinal) < 0)
        {
            await Task.Delay(50);
        }

        foreach (var typed in keys)
        {
            await process.StandardInput.WriteAsync(typed);
            await process.StandardInput.FlushAsync();
            await Task.Delay(200);
        }

        await process.WaitForExitAsync(new CancellationTokenSource(TimeSpan.FromSeconds(30)).Token);
        return output.ToString();
    }
}
