using Graph.Ask;
using Graph.Ask.Verify;
using Graph.Model;

namespace Graph.Tests.Ask.Verify;

public sealed class GraphVerifierTests
{
    private static readonly Entity Clip = new("model:clip", [Labels.Model], "CLIP", PropertyMap.Empty.With("year", 2021));
    private static readonly Entity MedClip = new("model:medclip", [Labels.Model], "MedCLIP", PropertyMap.Empty.With("year", 2022));
    private static readonly Relation BuildsOn = new(
        RelationTypes.BuildsOn,
        MedClip.Key,
        Clip.Key,
        Basis.Stated,
        0.9,
        1,
        [new Evidence("list", 2, 2, "adapts CLIP", "rule")],
        PropertyMap.Empty
    );

    [Fact]
    public void A_sound_graph_has_nothing_wrong() => Assert.Empty(Problems(BuildsOn));

    [Fact]
    public void A_quote_that_is_not_on_its_line_is_reported_with_the_place() =>
        Assert.Equal(
            [
                "lists/list.md(1): G504 the words “adapts CLIP” do not stand on this line. It is evidence of "
                    + "BUILDS_ON|model:medclip|model:clip.",
            ],
            Problems(BuildsOn with { Evidence = [BuildsOn.Evidence[0] with { Line = 1 }] })
        );

    [Fact]
    public void A_line_beyond_the_end_is_reported() =>
        Assert.Equal(
            [
                "lists/list.md(3): G502 there is no such line: the source has 2 lines. It is evidence of "
                    + "BUILDS_ON|model:medclip|model:clip.",
            ],
            Problems(BuildsOn with { Evidence = [BuildsOn.Evidence[0] with { Line = 3 }] })
        );

    [Fact]
    public void A_source_that_cannot_be_reopened_is_named_once() =>
        Assert.Equal(
            ["graph.jsonl: G501 the source 'gone' cannot be reopened, and 2 quotes of it cannot be checked."],
            Problems(
                BuildsOn with
                {
                    Evidence = [BuildsOn.Evidence[0] with { Source = "gone" }, BuildsOn.Evidence[0] with { Source = "gone", Line = 1 }],
                }
            )
        );

    [Fact]
    public void A_curated_relation_without_a_citation_is_reported() =>
        Assert.Equal(
            ["graph.jsonl: G510 BUILDS_ON|model:medclip|model:clip: its curated evidence of list(2) needs a citation."],
            Problems(BuildsOn with { Basis = Basis.Curated, Evidence = [BuildsOn.Evidence[0] with { Basis = Basis.Curated }] })
        );

    [Fact]
    public void A_basis_that_is_not_the_strongest_of_the_evidence_is_reported() =>
        Assert.Equal(
            ["graph.jsonl: G510 BUILDS_ON|model:medclip|model:clip: its basis is derived, but the strongest of its evidence is stated."],
            Problems(BuildsOn with { Basis = Basis.Derived })
        );

    [Fact]
    public void Ends_of_the_wrong_kind_are_reported() =>
        Assert.Equal(
            [
                "graph.jsonl: G510 WROTE|model:medclip|model:clip: it must start at Author.",
                "graph.jsonl: G510 WROTE|model:medclip|model:clip: it must end at Paper.",
            ],
            Problems(BuildsOn with { Type = RelationTypes.Wrote })
        );

    [Fact]
    public void Support_that_counts_other_than_the_sources_is_reported() =>
        Assert.Equal(
            ["graph.jsonl: G510 BUILDS_ON|model:medclip|model:clip: its support is 2, but 1 sources say it."],
            Problems(BuildsOn with { Support = 2 })
        );

    [Fact]
    public void Nothing_builds_on_what_came_later() =>
        Assert.Equal(
            ["graph.jsonl: G521 BUILDS_ON|model:clip|model:medclip: model:clip is of 2021 and cannot " + "build on model:medclip of 2022."],
            Problems(BuildsOn with { From = Clip.Key, To = MedClip.Key })
        );

    [Fact]
    public void A_circle_is_reported_once_with_its_way() =>
        Assert.Equal(
            [
                "graph.jsonl: G521 BUILDS_ON|model:clip|model:medclip: model:clip is of 2021 and cannot "
                    + "build on model:medclip of 2022.",
                "graph.jsonl: G522 BUILDS_ON runs in a circle: model:clip → model:medclip → model:clip.",
            ],
            Problems(BuildsOn, BuildsOn with { From = Clip.Key, To = MedClip.Key })
        );

    [Fact]
    public void Nothing_builds_on_itself() =>
        Assert.Equal(
            ["graph.jsonl: G520 BUILDS_ON|model:clip|model:clip: it runs from model:clip to itself."],
            Problems(BuildsOn with { From = Clip.Key })
        );

    [Fact]
    public void Sums_that_differ_from_the_report_are_reported()
    {
        var graph = KnowledgeGraph.Create([Clip, MedClip], [BuildsOn]);
        var report = GraphCounts.Of(KnowledgeGraph.Create([Clip], []));

        Assert.Equal(
            [
                "graph.jsonl: G530 Model: 2 nodes, but the report says 1.",
                "graph.jsonl: G530 BUILDS_ON: 1 relationships, but the report says 0.",
            ],
            GraphVerifier.Verify(graph, Sources(), report, "graph.jsonl").Select(d => d.ToString())
        );
    }

    private static string[] Problems(params Relation[] relations) =>
        [
            .. GraphVerifier
                .Verify(KnowledgeGraph.Create([Clip, MedClip], relations), Sources(), null, "graph.jsonl")
                .Select(d => d.ToString()),
        ];

    private static Dictionary<string, SourceText> Sources() =>
        new() { ["list"] = new SourceText("list", "lists/list.md", "# A list\n- MedCLIP adapts CLIP\n", string.Empty) };
}
