using Graph.Measure.Gold;
using Graph.Measure.Judging;
using Graph.Model;

namespace Graph.Tests.Measure;

/// <summary>The cases are those of the annotation guide (<c>tests/gold/guidelines.md</c>, Scoring), on a made-up gold.</summary>
public sealed class AccuracyCardTests : IDisposable
{
    private const string Vocabulary = """
        {"models":[{"name":"CLIP","aliases":["OpenAI CLIP"]},{"name":"BERT"}],"datasets":[{"name":"CheXpert"}],
         "tasks":[{"name":"Dense prediction","parent":null},{"name":"Segmentation","parent":"Dense prediction"}],
         "modalities":[{"name":"X-ray","parent":null},{"name":"Chest X-ray","parent":"X-ray"}]}
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("graph-").FullName;

    public AccuracyCardTests()
    {
        File.WriteAllText(In("vocab.json"), Vocabulary);
        File.WriteAllText(In("entries.jsonl"), """{"doc":"list.md","line":3,"lineEnd":5}""" + "\n");
        File.WriteAllText(In("negatives.jsonl"), string.Empty);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_certain_fact_that_is_claimed_is_right_and_one_that_is_not_is_missed() =>
        Assert.Equal(
            new Score(1, 0, 1, 0),
            Measure(RelationTypes.BuildsOn, [Fact("BUILDS_ON", "CLIP", "model"), Fact("BUILDS_ON", "BERT", "model")], [Model("CLIP")])
        );

    [Fact]
    public void Names_compare_without_case_spaces_and_hyphens_and_through_aliases() =>
        Assert.Equal(new Score(1, 0, 0, 0), Measure(RelationTypes.BuildsOn, [Fact("BUILDS_ON", "CLIP", "model")], [Model("openai-clip")]));

    [Fact]
    public void A_tolerated_fact_counts_neither_way() =>
        Assert.Equal(
            new Score(0, 0, 0, 1),
            Measure(RelationTypes.BuildsOn, [Fact("BUILDS_ON", "CLIP", "model", certain: false)], [Model("CLIP")])
        );

    [Fact]
    public void What_the_gold_does_not_have_is_wrong() =>
        Assert.Equal(new Score(0, 1, 0, 0), Measure(RelationTypes.BuildsOn, [], [Model("CLIP")]));

    [Fact]
    public void The_wider_task_is_no_hit_and_no_error_and_the_narrower_one_is_an_error()
    {
        var task = new Entity("task:t", [Labels.Task], "Dense prediction", PropertyMap.Empty);

        Assert.Equal(new Score(0, 0, 1, 1), Measure(RelationTypes.Addresses, [Fact("ADDRESSES", "Segmentation", "task")], [task]));
        Assert.Equal(
            new Score(0, 1, 1, 0),
            Measure(RelationTypes.Addresses, [Fact("ADDRESSES", "Dense prediction", "task")], [task with { Name = "Segmentation" }])
        );
    }

    [Fact]
    public void An_accepted_name_is_right_once_and_neutral_a_second_time() =>
        Assert.Equal(
            new Score(1, 0, 0, 1),
            Measure(RelationTypes.BuildsOn, [Fact("BUILDS_ON", "CLIP", "model", accept: "BERT")], [Model("CLIP"), Model("BERT")])
        );

    [Fact]
    public void A_model_where_the_gold_has_a_dataset_is_wrong_unless_the_text_cannot_tell()
    {
        Assert.Equal(new Score(0, 1, 1, 0), Measure(RelationTypes.Introduces, [Fact("INTRODUCES", "Thing", "dataset")], [Model("Thing")]));
        Assert.Equal(
            new Score(1, 0, 0, 0),
            Measure(RelationTypes.Introduces, [Fact("INTRODUCES", "Thing", "dataset", open: true)], [Model("Thing")])
        );
    }

    [Fact]
    public void A_modality_outside_the_vocabulary_is_out_of_scope() =>
        Assert.Equal(
            new Score(0, 0, 0, 1),
            Measure(RelationTypes.InModality, [], [new Entity("modality:gait", [Labels.Modality], "Gait video", PropertyMap.Empty)])
        );

    [Fact]
    public void A_listed_negative_is_named()
    {
        File.WriteAllText(
            In("negatives.jsonl"),
            """{"doc":"list.md","line":3,"type":"BUILDS_ON","to":"BERT","from":"P","fromKind":"paper","why":"w"}""" + "\n"
        );

        Assert.Equal(["list(3) BUILDS_ON bert"], Card([], [Model("BERT")], RelationTypes.BuildsOn).NegativesProduced);
    }

    [Fact]
    public void A_folder_without_gold_gives_no_card() => Assert.Null(GoldSet.Load(In("nowhere"), "medicine"));

    private static Entity Model(string name) => new($"model:{name}", [Labels.Model], name, PropertyMap.Empty);

    private static string Fact(string type, string to, string kind, bool certain = true, bool open = false, string? accept = null) =>
        $$"""
            {"doc":"list.md","line":3,"type":"{{type}}","to":"{{to}}","toKind":"{{kind}}","basis":"explicit-title","certain":{{Json(
                certain
            )}},"from":"P","fromKind":"paper","kindOpen":{{Json(open)}},"accept":[{{(accept is null ? "" : $"\"{accept}\"")}}]}
            """;

    private static string Json(bool flag) => flag ? "true" : "false";

    private string In(string name) => Path.Combine(_folder, name);

    private Score Measure(string type, string[] facts, Entity[] claimed) => Card(facts, claimed, type).Types[type];

    private AccuracyCard Card(string[] facts, Entity[] claimed, string type)
    {
        File.WriteAllLines(In("relations.jsonl"), facts);
        var paper = new Entity("paper:p", [Labels.Paper], "P", PropertyMap.Empty);
        var relations = claimed.Select(c => new Relation(
            type,
            paper.Key,
            c.Key,
            Basis.Stated,
            1,
            1,
            [new Evidence("list", 3, 4, "words", "rule")],
            PropertyMap.Empty
        ));
        return AccuracyCard.Measure(KnowledgeGraph.Create([paper, .. claimed], relations), GoldSet.Load(_folder, "medicine")!);
    }
}
