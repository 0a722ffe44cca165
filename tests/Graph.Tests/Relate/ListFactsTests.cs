using Graph.Knowledge;
using Graph.Knowledge.Curated;
using Graph.Model;
using Graph.Read;
using Graph.Relate;
using Graph.Resolve.Names;
using Graph.Sources;
using Graph.Tests.Resolve;

namespace Graph.Tests.Relate;

/// <summary>Made-up lists and all that they state of some types: <c>Lists/README.md</c>.</summary>
public sealed class ListFactsTests
{
    private static readonly Lexicon Known = Lexicon.Load();

    public static TheoryData<string> Names =>
        [.. Directory.EnumerateFiles(Folder, "*.facts.txt").Select(f => Path.GetFileName(f)[..^".facts.txt".Length]).Order()];

    private static string Folder => ProjectFolder.Path("tests/Graph.Tests/Relate/Lists");

    [Theory]
    [MemberData(nameof(Names))]
    public void A_list_states_these_facts_and_no_other_of_their_types(string name)
    {
        var expected = File.ReadAllLines(Path.Combine(Folder, name + ".facts.txt")).Where(l => l.Length > 0).Order().ToList();
        var types = RelationTypes.All.Where(t => expected.Exists(f => f.Contains($" {t} ", StringComparison.Ordinal))).ToHashSet();
        var graph = Relate(name).Graph;

        var found =
            from relation in graph.Relations
            where types.Contains(relation.Type) && relation.Evidence.Any(e => e.Source == name)
            select $"{graph.Find(relation.From)!.Name} {relation.Type} {graph.Find(relation.To)!.Name}";

        Assert.Equal(expected, found.Order());
    }

    [Fact]
    public void A_row_says_who_made_a_model_under_which_terms_and_how_large_it_is()
    {
        var models = Relate("released-models").Graph.Entities.Where(e => e.Is(Labels.Model)).ToDictionary(e => e.Name);

        Assert.Equal("Example Labs", models["Osprey"].Properties.Text("developer"));
        Assert.Equal("MIT", models["Osprey"].Properties.Text("licence"));
        Assert.Equal(["1.3B", "6.7B", "13B"], models["Osprey"].Properties.Texts("sizes"));
        Assert.Equal("https://huggingface.co/example/merlin-13b", models["Merlin"].Properties.Text("url"));
        Assert.Equal(["7B", "13B"], models["Yanzi"].Properties.Texts("sizes"));
    }

    [Fact]
    public void What_a_label_calls_an_environment_is_one()
    {
        var maze = Relate("labelled-links").Graph.Entities.Single(e => e.Name == "Sea Maze");

        Assert.Equal("environment", maze.Properties.Text("kind"));
    }

    [Fact]
    public void Topics_of_two_lists_are_never_one()
    {
        var (one, other) = (Read("topics"), Read("topics") with { });
        var second = new Extraction(
            new SourceText("other", "other.md", one.Source.Text, ""),
            other.Title,
            [.. other.Mentions.Select(m => m with { Source = "other" })],
            other.Headings,
            []
        );

        var graph = Relater.Relate(Lists.Merge(one, second), Known, CuratedFacts.Empty, NameRulings.None, SourceRegistry.Empty).Graph;

        Assert.Equal(2, graph.Entities.Count(e => e.Is(Labels.Topic) && e.Name == "Attack"));
    }

    [Fact]
    public void A_head_that_leaves_open_what_data_is_for_is_said_and_left()
    {
        var list =
            "# Models\n\n| Model | Paper | Year | Dataset |\n| --- | --- | --- | --- |\n"
            + "| FOONET | [FOONET: A Thing for Chests](https://arxiv.org/abs/2301.00001) | 2023 | CheXpert |\n"
            + "| BARNET | [BARNET: Another Thing](https://arxiv.org/abs/2301.00002) | 2024 | PadChest |\n";
        var extraction = SourceFormats.Read(new SourceText("open", "open.md", list, ""));

        var related = Relater.Relate(Lists.Merge(extraction), Known, CuratedFacts.Empty, NameRulings.None, SourceRegistry.Empty);

        Assert.DoesNotContain(related.Graph.Relations, r => r.Type is RelationTypes.TrainedOn or RelationTypes.EvaluatesOn);
        Assert.Single(related.Undecided, u => u.Name == "Dataset");
    }

    private static Extraction Read(string name) =>
        SourceFormats.Read(SourceReader.Read(Path.Combine(Folder, name + ".md"), name, name + ".md").Source!);

    private static RelateResult Relate(string name) =>
        Relater.Relate(Lists.Merge(Read(name)), Known, CuratedFacts.Empty, NameRulings.None, SourceRegistry.Empty);
}
