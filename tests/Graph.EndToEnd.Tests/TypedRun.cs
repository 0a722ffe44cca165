using System.Diagnostics;
using System.Text;

namespace Graph.EndToEnd.Tests;

/// <summary>A run of the program on a terminal, which the program <c>script</c> makes, with a person who types.</summary>
internal static class TypedRun
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Skips the test where no terminal can be made.</summary>
    public static void SkipWithoutTerminal() =>
        Assert.SkipUnless(
            OperatingSystem.IsLinux() && File.Exists("/usr/bin/script"),
            "There is no 'script' (util-linux) to make a terminal with."
        );

    /// <summary>Runs <c>graph</c>; gives all lines that were written, one over the other or below it, without colours.</summary>
    /// <param name="folder">Where.</param>
    /// <param name="columns">How wide the terminal is.</param>
    /// <param name="arguments">The command line, for a shell.</param>
    /// <param name="question">What the program asks; null where it asks nothing.</param>
    /// <param name="answer">What is typed then.</param>
    public static async Task<string> OnTerminalAsync(
        string folder,
        int columns,
        string arguments,
        string? question = null,
        string answer = ""
    )
    {
        var command = $"stty cols {columns}; dotnet '{GraphRun.Program}' {arguments}";
        var start = new ProcessStartInfo("script", ["-qec", command, "/dev/null"])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["TERM"] = "xterm";
        start.Environment["NO_COLOR"] = "1";
        start.Environment.Remove("NEO4J_PASSWORD");
        start.Environment.Remove("NEO4J_URI");
        using var process = Process.Start(start)!;
        using var stop = new CancellationTokenSource(Patience);
        var screen = new StringBuilder();
        var buffer = new char[4096];
        var isAnswered = question is null;
        while (await process.StandardOutput.ReadAsync(buffer, stop.Token) is var count and > 0)
        {
            screen.Append(buffer, 0, count);
            if (!isAnswered && screen.ToString().Contains(question!, StringComparison.Ordinal))
            {
                isAnswered = true;
                await process.StandardInput.WriteAsync(answer + "\r");
                await process.StandardInput.FlushAsync(stop.Token);
            }
        }

        await process.WaitForExitAsync(stop.Token);
        return ScreenCodes().Replace(screen.ToString(), string.Empty).Replace('\r', '\n');
    }

    private static System.Text.RegularExpressions.Regex ScreenCodes() => new(@"\x1B(\[[0-9;?]*[A-Za-z]|[=>])");
}
