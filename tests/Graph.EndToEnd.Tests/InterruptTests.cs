using System.Diagnostics;
using System.Globalization;
using Graph.EndToEnd.Tests.Neo4j;

namespace Graph.EndToEnd.Tests;

public sealed class InterruptTests
{
    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task Two_interrupts_in_a_row_end_the_program_at_once_and_without_a_stack_trace(string signal)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signals.");
        using var folder = new TemporaryFolder();
        using var process = GraphRun.StartHearing(
            folder.Path,
            "guide",
            "--port",
            Loopback.FreePort().ToString(CultureInfo.InvariantCulture)
        );
        await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);

        var watch = Stopwatch.StartNew();
        for (var i = 0; i < 2; i++)
        {
            using var kill = Process.Start("kill", [$"-{signal}", process.Id.ToString(CultureInfo.InvariantCulture)]);
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        var errors = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);

        Assert.True(process.ExitCode is 0 or 130, $"ended with {process.ExitCode}");
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), watch.Elapsed.ToString());
    }
}
