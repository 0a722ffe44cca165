using System.Diagnostics;

namespace Graph.EndToEnd.Tests.Neo4j;

/// <summary><c>graph guide</c>, as long as it is needed.</summary>
internal sealed class ServedGuide : IDisposable
{
    private readonly Process _process;

    private ServedGuide(Process process, string address) => (_process, Address) = (process, address);

    /// <summary>The guide's address.</summary>
    public string Address { get; }

    public static async Task<ServedGuide> StartAsync(string folder)
    {
        var port = Loopback.FreePort();
        var process = GraphRun.Start(folder, new Dictionary<string, string?>(), "guide", "--port", $"{port}");
        Assert.Contains(":play", await process.StandardOutput.ReadLineAsync(), StringComparison.Ordinal);
        return new ServedGuide(process, $"http://localhost:{port}/guide.html");
    }

    public void Dispose()
    {
        _process.Kill();
        _process.Dispose();
    }
}
