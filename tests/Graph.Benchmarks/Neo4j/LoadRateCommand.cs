using System.Diagnostics;
using System.Globalization;
using Graph.Store.Neo4j;
using Graph.Store.Neo4j.Load;

namespace Graph.Benchmarks.Neo4j;

/// <summary>Measures a load: <c>load-graph FOLDER [NODES RELATIONSHIPS]</c> writes a graph, <c>load-rate FOLDER ADDRESS</c> loads it into
/// an empty database and prints the seconds of the whole run.</summary>
internal static class LoadRateCommand
{
    /// <summary>Does so where the arguments ask for it.</summary>
    /// <returns>Whether they did.</returns>
    public static bool TryRun(string[] arguments)
    {
        switch (arguments)
        {
            case ["load-graph", var folder, .. var sizes]:
                var (nodes, relationships) = sizes is [var first, var second] ? (Number(first), Number(second)) : (200_000, 1_000_000);
                new LoadGraph(nodes, relationships).Write(folder);
                return true;
            case ["load-rate", var folder, var address]:
                LoadAsync(folder, new Uri(address)).GetAwaiter().GetResult();
                return true;
            default:
                return false;
        }
    }

    private static async Task LoadAsync(string folder, Uri address)
    {
        var started = Stopwatch.GetTimestamp();
        await using var transport = Neo4jTransports.Open(new Neo4jSettings(address));
        var report = await new GraphLoader(transport, new LoadOptions()).LoadAsync(folder, null, default);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $$"""{"nodes":{{report.NodesCreated}},"relationships":{{report.RelationshipsCreated}},"seconds":{{Stopwatch.GetElapsedTime(started).TotalSeconds:0.00}}}"""
            )
        );
    }

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
