using System.Collections.Immutable;
using System.Text.Json;
using Graph.Model;
using Graph.Resolve;
using Graph.Sources;
using Graph.Store;

namespace Graph.EndToEnd.Tests;

public sealed class ExplainTests
{
    private static readonly Entity List = new("list:a", [Labels.Survey, Labels.List], "A list", PropertyMap.Empty);
    private static readonly Entity Paper = new(
        "paper:segment-anything",
        [Labels.Paper],
        "Segment Anything",
        PropertyMap.Empty.With("year", 2023)
    );

    [Fact]
    public async Task A_key_is_explained_with_its_mentions_and_the_reasons_of_its_merges()
    {
        using var folder = Build();

        var run = await GraphRun.InAsync(folder.Path, "explain", "paper:segment-anything");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            """
            Segment Anything
            paper:segment-anything  (Paper)
              year          2023

            Sources speak of it at 2 places:
              a(3)  “Segment Anything”
              a(9)  “Segment anything”

            They are one because:
              a(3)  Segment Anything
              a(9)  Segment anything
                  same-title, score 0.982
                  + The titles have the same letters.
                  - One is of 2022, the other of 2023.

            """.ReplaceLineEndings("\n"),
            run.Output
        );
    }

    [Fact]
    public async Task A_name_stands_for_its_key_and_JSON_holds_the_same()
    {
        using var folder = Build();

        var run = await GraphRun.InAsync(folder.Path, "explain", "segment ANYTHING", "--format", "json");

        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal("paper:segment-anything", json.RootElement.GetProperty("key").GetString());
        Assert.Equal(0.982, json.RootElement.GetProperty("merges")[0].GetProperty("score").GetDouble());
        Assert.Equal(2, json.RootElement.GetProperty("evidence").GetArrayLength());
    }

    [Fact]
    public async Task All_places_are_counted_where_not_all_are_shown()
    {
        using var folder = Build(places: 41);

        var run = await GraphRun.InAsync(folder.Path, "explain", "paper:segment-anything");

        Assert.Contains("Sources speak of it at 41 places:\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("  and 11 more; --format json shows all.\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(30, run.Output.Split('\n').Count(l => l.EndsWith("  “Segment Anything”", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("segment", "'segment' is no key. Did you mean one of paper:segment-anything?")]
    [InlineData("segmnt anythin", "'segmnt anythin' is no key. Did you mean one of paper:segment-anything?")]
    [InlineData("clip", "The graph has no entity 'clip'. Keys stand in graph.jsonl, such as model:clip.")]
    public async Task What_the_graph_does_not_hold_is_said_with_what_it_holds(string key, string message)
    {
        using var folder = Build();

        var run = await GraphRun.InAsync(folder.Path, "explain", key);

        Assert.Equal((2, message), (run.ExitCode, run.Errors.Trim()));
    }

    private static TemporaryFolder Build(int places) =>
        Build([.. Enumerable.Range(1, places).Select(line => new Evidence("a", line, line, "Segment Anything", "entry"))]);

    private static TemporaryFolder Build() =>
        Build([new("a", 3, 3, "Segment Anything", "entry"), new("a", 9, 9, "Segment anything", "entry")]);

    private static TemporaryFolder Build(ImmutableArray<Evidence> evidence)
    {
        var folder = new TemporaryFolder();
        var covers = new Relation(RelationTypes.Covers, List.Key, Paper.Key, Basis.Stated, 1, 1, evidence, PropertyMap.Empty);
        var merge = new Merge(
            Paper.Key,
            new("a", 3, "Segment Anything"),
            new("a", 9, "Segment anything"),
            0.982,
            "same-title",
            ["The titles have the same letters."],
            ["One is of 2022, the other of 2023."]
        );
        using var files = new AtomicFiles(folder.In("out"));
        files.AddBytes(GraphFile.Name, stream => GraphFile.Write(KnowledgeGraph.Create([List, Paper], [covers]), stream));
        files.AddBytes(MergeFile.Name, stream => MergeFile.Write([merge], stream));
        files.Commit();
        return folder;
    }
}
