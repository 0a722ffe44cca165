using Graph.Knowledge;
using Graph.Read.ModelCards;
using Graph.Read.Prose.Names;

namespace Graph.Tests.Read.ModelCards;

/// <summary>The front matter of model cards, as people fill it.</summary>
public sealed class ModelCardReaderTests
{
    private static readonly Lazy<KnownNames> Names = new(() => KnownNames.Of(Lexicon.Load(), []));

    [Fact]
    public void A_base_a_data_set_and_a_result_are_read_with_their_lines()
    {
        var reading = Read(
            "---\nbase_model: FacebookAI/roberta-base\ndatasets:\n- squad\n- null\nmodel-index:\n- name: x\n  "
                + "results:\n  - task: {type: qa}\n    dataset: {type: squad, name: SQuAD}\n    metrics:\n    - "
                + "{type: f1, value: 88.1}\n---\n# x\n"
        );

        Assert.Equal(
            ["BUILDS_ON RoBERTa 2", "TRAINED_ON SQuAD 4", "EVALUATES_ON SQuAD 10"],
            reading.Statements.Select(s => $"{s.Type} {s.Object} {s.Line}")
        );
        Assert.Equal(
            ("qa", "f1", "88.1"),
            (reading.Statements[2].Result!.Task, reading.Statements[2].Result!.Metric, reading.Statements[2].Result!.Value)
        );
    }

    [Theory]
    [InlineData("google-bert/bert-base-uncased", "BERT")]
    [InlineData("openai/clip-vit-large", "CLIP")]
    [InlineData("openai/clip-vit-large-patch14", "CLIP")]
    [InlineData("lmsys/vicuna-13b-v1.5", "Vicuna")]
    [InlineData("lab/clip-rsicd-v2", "clip-rsicd-v2")]
    [InlineData("bert-base-v1.5", "BERT")]
    public void The_id_of_a_base_is_the_name_of_its_family(string id, string name) =>
        Assert.Equal(name, Assert.Single(Read($"---\nbase_model: {id}\n---\n").Statements).Object);

    [Theory]
    [InlineData("base_model_relation: quantized\n")]
    [InlineData("library_name: gguf\n")]
    public void A_quantised_model_is_the_same_model(string sign)
    {
        var reading = Read($"---\nbase_model: meta-llama/Llama-2-7b\n{sign}---\n");

        Assert.Empty(reading.Statements);
        Assert.Equal("Llama 2", Assert.Single(reading.SameAs).Name);
    }

    [Theory]
    [InlineData("---\nbase_model: [\n---\n")]
    [InlineData("---\ndatasets: {a: [b: c: d]}\n---\n")]
    public void Fields_that_are_no_YAML_are_said_and_left(string card) => Assert.Single(Read(card).Problems);

    [Fact]
    public void Fields_that_nest_without_end_are_said_and_left() =>
        Assert.Single(Read("---\na: " + new string('[', 100_000) + "\n---\n").Problems);

    [Theory]
    [InlineData("# no front matter\n")]
    [InlineData("---\nmodel-index:\n- name: x\n  results: []\ndatasets:\n- null\n---\n")]
    [InlineData("---\nnever closed: true\n")]
    public void What_says_nothing_gives_nothing(string card) => Assert.Empty(Read(card).Statements);

    [Fact]
    public void A_metafile_speaks_for_its_collections()
    {
        var reading = new MetafileReader(Names.Value).Read(
            "Collections:\n  - Name: BLIP\n    Metadata:\n      Training Data:\n        - COCO\nModels:\n  - "
                + "Name: blip-base\n    In Collection: BLIP\n    Results:\n      - Task: Visual Grounding\n        "
                + "Dataset: RefCOCO\n        Metrics:\n          Accuracy: 86.14\n"
        );

        Assert.Equal(
            ["BLIP TRAINED_ON COCO 5", "BLIP EVALUATES_ON RefCOCO 11"],
            reading.Statements.Select(s => $"{s.Subject} {s.Type} {s.Object} {s.Line}")
        );
    }

    private static CardReading Read(string card) => new ModelCardReader(Names.Value).Read(card);
}
