using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Graph.Query;
using Graph.Query.Storage;
using Graph.Query.Values;

namespace Graph.Benchmarks.Query;

/// <summary>Measures our own engine as the script measures its peers: <c>engine FOLDER [QUERY]</c>.</summary>
internal static class EngineMeasureCommand
{
    private const int Repetitions = 5;

    /// <summary>Does so where the arguments ask for it.</summary>
    /// <returns>Whether they did.</returns>
    public static bool TryRun(string[] arguments)
    {
        if (arguments is not ["engine", var folder, .. var only])
        {
            return false;
        }

        var started = Stopwatch.GetTimestamp();
        var graph = PropertyGraph.Load(Path.Combine(folder, "graph.jsonl"));
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"load: {graph.NodeCount} nodes, {graph.RelationshipCount} relationships, {Milliseconds(started):0.0} ms"
            )
        );
        var queries = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Query", "queries.json"))).RootElement;
        foreach (var query in queries.EnumerateArray().Where(q => only.Length == 0 || q.GetProperty("name").GetString() == only[0]))
        {
            Measure(graph, query.GetProperty("name").GetString()!, query.GetProperty("cypher").GetString()!);
        }

        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"peak memory: {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB")
        );
        return true;
    }

    private static void Measure(PropertyGraph graph, string name, string cypher)
    {
        var first = Stopwatch.GetTimestamp();
        var result = QueryEngine.Compile(cypher, graph).Run();
        var cold = Milliseconds(first);
        var times = new List<double>();
        for (var i = 0; i < Repetitions; i++)
        {
            var started = Stopwatch.GetTimestamp();
            result = QueryEngine.Compile(cypher, graph).Run();
            times.Add(Milliseconds(started));
        }

        times.Sort();
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{name}: {result.Rows.Count} rows, {Checksum(result)}, {times[Repetitions / 2]:0.0} ms (the first time {cold:0.0} ms)"
            )
        );
    }

    // As the script has it: the first twelve digits of the SHA-256 of the rows as JSON.
    private static string Checksum(QueryResult result)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, ValueJson.WriterOptions))
        {
            ValueJson.Write(json, Value.FromList([.. result.Rows.Select(Value.FromList)]));
        }

        return Convert.ToHexStringLower(SHA256.HashData(buffer.ToArray()))[..12];
    }

    private static double Milliseconds(long started) => Stopwatch.GetElapsedTime(started).TotalMilliseconds;
}
