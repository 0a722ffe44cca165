using System.Text.Json.Nodes;
using Graph.Store;

namespace Graph.Tests.Store;

/// <summary>Whatever is wrong with a line, whoever reads the graph is told which line and what, and verification goes on.</summary>
public sealed class BadGraphFileTests : IDisposable
{
    private const string Nodes = """
        {"type":"node","id":"model:a","labels":["Model"],"properties":{"key":"model:a","name":"A"}}
        {"type":"node","id":"model:b","labels":["Model"],"properties":{"key":"model:b","name":"B"}}
        """;

    private const string Edge = """
        {"type":"relationship","id":"BUILDS_ON|model:a|model:b","label":"BUILDS_ON",
        "start":{"id":"model:a","labels":["Model"]},"end":{"id":"model:b","labels":["Model"]},
        "properties":{"basis":"curated","confidence":0.9,"support":1,"sources":["l","l"],
        "entries":[1,2],"lines":[1,2],"quotes":["A builds on B","B"],
        "rules":["r","r"],
        "bases":["curated","stated"],"kinds":["curated","list"],"citations":["https://example.org",""]}}
        """;

    private readonly string _file = Path.GetTempFileName();

    public static TheoryData<string> Properties => [.. All.Select(p => p.Key)];

    // Citations may be left out; a file without bases is one of an earlier version.
    public static TheoryData<string> Needed => [.. All.Select(p => p.Key).Where(k => k is not ("citations" or "bases"))];

    public static TheoryData<string> Lists => [.. All.Where(p => p.Value is JsonArray).Select(p => p.Key)];

    public static TheoryData<string> ListsBesideSources =>
        [.. All.Where(p => p.Value is JsonArray && p.Key != "sources").Select(p => p.Key)];

    private static JsonObject All => JsonNode.Parse(Edge)!["properties"]!.AsObject();

    public void Dispose() => File.Delete(_file);

    [Theory]
    [MemberData(nameof(Needed))]
    public void A_property_that_is_missing_is_named(string name)
    {
        Assert.Equal($"{_file}(3): G505 this is no line of a graph ('{name}' is missing).", Defect(p => p.Remove(name)));
    }

    [Theory]
    [MemberData(nameof(Properties))]
    public void A_property_of_another_type_is_named(string name) =>
        Assert.StartsWith(
            $"{_file}(3): G505 this is no line of a graph ('{name}' is not ",
            Defect(p => p[name] = new JsonObject()),
            StringComparison.Ordinal
        );

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_list_with_an_item_of_another_type_is_named(string name)
    {
        Assert.StartsWith(
            $"{_file}(3): G505 this is no line of a graph ('{name}' is not ",
            Defect(p => p[name]!.AsArray()[1] = true),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [MemberData(nameof(ListsBesideSources))]
    public void A_list_that_is_shorter_or_longer_than_the_sources_is_named(string name)
    {
        Assert.Equal(
            $"{_file}(3): G505 this is no line of a graph ('{name}' has 1 items, but 'sources' has 2).",
            Defect(p => p[name]!.AsArray().RemoveAt(1))
        );
        Assert.Equal(
            $"{_file}(3): G505 this is no line of a graph ('{name}' has 3 items, but 'sources' has 2).",
            Defect(p => p[name]!.AsArray().Add(p[name]![0]!.DeepClone()))
        );
    }

    [Fact]
    public void What_hangs_together_badly_is_left_out_and_said()
    {
        File.WriteAllText(
            _file,
            Nodes
                + "\n"
                + Nodes.Split('\n')[0]
                + "\n"
                + Flat(Edge)
                + "\n"
                + Flat(Edge)
                + "\n"
                + Flat(Edge).Replace("model:b", "model:c", StringComparison.Ordinal)
        );

        var (graph, defects) = GraphFile.ReadSoundPart(_file);

        Assert.Equal((2, 1), (graph.Entities.Length, graph.Relations.Length));
        Assert.Equal(
            [
                "a second node has the key 'model:a'; it is left out.",
                "BUILDS_ON|model:a|model:b: a second relationship of this type joins the same nodes; it is left out.",
                "BUILDS_ON|model:a|model:c: no node has the key 'model:c', at which it should start or end; it is left out.",
            ],
            defects.Select(d => d.Message)
        );
    }

    private string Defect(Action<JsonObject> spoil)
    {
        var edge = JsonNode.Parse(Edge)!;
        spoil(edge["properties"]!.AsObject());
        File.WriteAllText(_file, Nodes + "\n" + edge.ToJsonString());
        var (graph, defects) = GraphFile.ReadSoundPart(_file);
        Assert.Equal((2, 0), (graph.Entities.Length, graph.Relations.Length));
        return Assert.Single(defects).ToString();
    }

    private static string Flat(string json) => json.ReplaceLineEndings("");
}
