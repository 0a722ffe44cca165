using System.Diagnostics;
using System.Globalization;
using Graph.Store.Neo4j.Load;

namespace Graph.EndToEnd.Tests.Neo4j;

/// <summary>What a load says when its user stops it, and what the next one makes of it.</summary>
[Collection("Neo4j")]
public sealed class InterruptedLoadTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_load_that_is_stopped_says_what_is_written_and_the_next_one_goes_on()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signals.");
        await using var neo4j = new RealNeo4j();
        await neo4j.EmptyAsync();
        var lines = MadeUpGraph.Lines(2000);
        var path = MadeUpGraph.Write(_folder.Path, lines);

        // From some request on the server keeps silent: a person gets impatient and stops the load.
        var isSilent = false;
        await using var relay = new FaultyRelay(new Uri(neo4j.Transport.Address), _ => isSilent ? Fault.Silence : Fault.None);
        using var process = GraphRun.StartHearing(_folder.Path, "load", path, "--neo4j", relay.Address);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        while (long.Parse(await neo4j.TextAsync("MATCH (n:Paper) RETURN count(n)"), CultureInfo.InvariantCulture) == 0)
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        isSilent = true;
        await relay.Reached;
        await Task.Delay(500, TestContext.Current.CancellationToken);
        using var kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        var written = long.Parse(
            await neo4j.TextAsync("MATCH (n) WHERE n._hash IS NOT NULL RETURN count(n)"),
            CultureInfo.InvariantCulture
        );
        var next = await new GraphLoader(neo4j.Transport, new LoadOptions { Lease = TimeSpan.FromSeconds(1) }).LoadAsync(
            path,
            null,
            default
        );

        Assert.Equal(130, process.ExitCode);
        Assert.Matches(
            @"Stopped while creating (nodes|relationships), at [\d,]+ of [\d,]+\. What is written stays in the database; "
                + "run the same command again, and the load goes on from there.",
            string.Join(' ', (await errors).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        );
        Assert.True(
            written > 0 && next.Unchanged >= written,
            $"{written} nodes were written, {next.Unchanged} elements were left as they were"
        );
        Assert.Equal(RealNeo4j.ContentOf(lines), await neo4j.ContentAsync());
    }
}
