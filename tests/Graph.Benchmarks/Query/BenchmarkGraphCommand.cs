using System.Globalization;

namespace Graph.Benchmarks.Query;

/// <summary>Writes the graph that the query benchmark and its peers load: <c>graph FOLDER [NODES RELATIONSHIPS]</c>.</summary>
internal static class BenchmarkGraphCommand
{
    /// <summary>Does so where the arguments ask for it.</summary>
    /// <returns>Whether they did.</returns>
    public static bool TryRun(string[] arguments)
    {
        if (arguments is not ["graph", var folder, .. var sizes])
        {
            return false;
        }

        var graph = sizes is [var nodes, var relationships]
            ? new BenchmarkGraph(Number(nodes), Number(relationships))
            : new BenchmarkGraph();
        graph.Write(folder);
        return true;
    }

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
