using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Graph.EndToEnd.Tests.Neo4j;

/// <summary>Graphs for loading, in the shape of contract 2; the same size gives the same lines.</summary>
internal static class MadeUpGraph
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Papers, models and what connects them; every paper builds on a few models and is covered by one of two lists.</summary>
    public static List<string> Lines(int papers)
    {
        var models = Math.Max(2, papers / 3);
        var nodes = Enumerable
            .Range(0, papers)
            .Select(Paper)
            .Concat(Enumerable.Range(0, models).Select(i => Node($"model:m{i:D6}", ["Model"], new() { ["name"] = $"M{i}" })))
            .Concat(Enumerable.Range(0, 2).Select(List));
        var edges = Enumerable.Range(0, papers).SelectMany(i => Edges(i, models));
        return [.. nodes.Order(StringComparer.Ordinal), .. edges.Order(StringComparer.Ordinal)];
    }

    public static string Node(string key, string[] labels, Dictionary<string, object> properties)
    {
        var all = new SortedDictionary<string, object>(properties, StringComparer.Ordinal) { ["key"] = key };
        all.TryAdd("name", key);
        return JsonSerializer.Serialize(
            new
            {
                type = "node",
                id = key,
                labels,
                properties = all,
            },
            Json
        );
    }

    public static string Edge(string type, string from, string to, Dictionary<string, object> properties)
    {
        var id = $"{type}|{from}|{to}";
        var (start, end) = (new { id = from, labels = Array.Empty<string>() }, new { id = to, labels = Array.Empty<string>() });
        var sorted = new SortedDictionary<string, object>(properties, StringComparer.Ordinal);
        return JsonSerializer.Serialize(
            new
            {
                type = "relationship",
                id,
                label = type,
                start,
                end,
                properties = sorted,
            },
            Json
        );
    }

    public static string Write(string folder, IEnumerable<string> lines)
    {
        var path = Path.Combine(folder, "graph.jsonl");
        File.WriteAllText(path, string.Join('\n', lines) + "\n", new UTF8Encoding(false));
        return path;
    }

    private static string Paper(int i)
    {
        var properties = new Dictionary<string, object> { ["title"] = $"Paper \"{i}\"", ["authors"] = new[] { $"A {i % 7}", "Ö" } };
        if (i % 3 != 0)
        {
            properties["year"] = 2000 + (i % 25);
        }

        return Node($"paper:p{i:D6}", i % 10 == 0 ? ["Paper", "Survey"] : ["Paper"], properties);
    }

    private static string List(int i) => Node($"list:l{i}", ["Survey", "List"], new() { ["source"] = $"l{i}", ["entries"] = i });

    private static IEnumerable<string> Edges(int i, int models)
    {
        var evidence = new Dictionary<string, object>
        {
            ["basis"] = "stated",
            ["confidence"] = 0.5 + (i % 4 / 8.0),
            ["support"] = 1,
            ["lines"] = new[] { i },
            ["quotes"] = new[] { $"line {i}" },
            ["sources"] = new[] { $"l{i % 2}" },
            ["entries"] = new[] { i },
            ["rules"] = new[] { "made-up" },
            ["bases"] = new[] { "stated" },
            ["kinds"] = new[] { "list" },
            ["venues"] = new[] { "CVPR" },
            ["years"] = new[] { 2000 + i },
            ["links"] = new[] { $"https://x/{i}" },
        };
        yield return Edge("COVERS", $"list:l{i % 2}", $"paper:p{i:D6}", evidence);
        yield return Edge("BUILDS_ON", $"paper:p{i:D6}", $"model:m{i % models:D6}", evidence);
        yield return Edge("EVALUATES", $"paper:p{i:D6}", $"model:m{(i + 1) % models:D6}", evidence);
    }
}
