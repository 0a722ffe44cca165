using Graph.Knowledge.Curated;
using Graph.Model;

namespace Graph.Tests.Relate;

public sealed class CuratedTests
{
    private const string LlavaMed = "LLaVA-Med: Training a Large Language-and-Vision Assistant for Biomedicine in One Day";

    private static readonly string Faults = RepositoryFolder.Path("tests/Graph.Tests/Relate/Curated");

    public static TheoryData<string> Names =>
        [.. Directory.EnumerateFiles(Faults, "*.yaml").Select(f => Path.GetFileNameWithoutExtension(f)!).Order()];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_fault_is_said_at_its_place_with_a_remedy_and_the_rest_is_built(string name)
    {
        var expected = File.ReadAllLines(Path.Combine(Faults, name + ".expected.txt"));
        var relating = Relate("faulty", File.ReadAllText(Path.Combine(Faults, name + ".yaml")), out var reading);

        var diagnostic = Assert.Single(reading.Concat(relating.Diagnostics));
        Assert.StartsWith("faulty.yaml" + expected[0] + " ", diagnostic.ToString());
        Assert.All(expected[1..], phrase => Assert.Contains(phrase, diagnostic.Message, StringComparison.Ordinal));
        Assert.Contains(
            relating.Graph.Relations,
            r => r is { Type: RelationTypes.TrainedOn, From: "model:llavamed", To: "dataset:pmc15m" }
        );
    }

    [Fact]
    public void A_fact_starts_at_the_model_and_quotes_the_line_that_it_stands_on()
    {
        var graph = Relate(
            "mine",
            "- paper: \""
                + LlavaMed
                + "\"\n  model: LLaVA-Med\n  builds_on:\n    - LLaVA\n    - CLIP\n  cite: "
                + "https://arxiv.org/abs/2306.00890\n  where: abstract\n"
        ).Graph;

        var fact = Assert.Single(graph.Relations, r => r is { Type: RelationTypes.BuildsOn, From: "model:llavamed", To: "model:clip" });
        var evidence = Assert.Single(fact.Evidence, e => e.Source == "curated/mine");
        Assert.Equal(
            (1, 5, "- CLIP", "https://arxiv.org/abs/2306.00890"),
            (evidence.Entry, evidence.Line, evidence.Quote, evidence.Citation)
        );
    }

    [Fact]
    public void A_work_that_no_list_has_becomes_a_paper_beyond_the_lists()
    {
        var graph = Relate(
            "mine",
            "- paper: arxiv:2304.08485\n  model: LLaVA\n  title: Visual Instruction Tuning\n  authors: [Haotian "
                + "Liu, Chunyuan Li]\n  year: 2023\n"
                + "  builds_on: [Vicuna]\n  cite: https://arxiv.org/abs/2304.08485\n"
                + "\n- paper: \""
                + LlavaMed
                + "\"\n  model: LLaVA-Med\n  builds_on: [LLaVA]\n  cite: https://arxiv.org/abs/2306.00890\n"
        ).Graph;

        var paper = graph.Find("paper:visual-instruction-tuning")!;
        Assert.Equal(("beyond", "2304.08485", 2023), (paper.Properties.Text("scope"), paper.Properties.Text("arxiv"), paper.Year));
        Assert.Equal("beyond", graph.Find("model:vicuna")!.Properties.Text("scope"));
        Assert.Null(graph.Find("model:llavamed")!.Properties.Text("scope"));
        Assert.Contains(
            graph.Relations,
            r => r is { Type: RelationTypes.Introduces, From: "paper:visual-instruction-tuning", To: "model:llava" }
        );
    }

    [Fact]
    public void What_nothing_of_the_lists_leads_to_is_not_drawn()
    {
        var graph = Relate("mine", "- model: RoBERTa\n  builds_on: [BERT]\n  cite: https://arxiv.org/abs/1907.11692\n").Graph;

        Assert.DoesNotContain(graph.Relations, r => r.Basis == Basis.Curated && r.Type == RelationTypes.BuildsOn);
    }

    [Fact]
    public void A_paper_that_a_list_gives_no_year_takes_the_one_that_its_text_says()
    {
        var graph = new RelateScene()
            .With(LlavaMed)
            .Relate(
                Read(
                    "mine",
                    "- paper: \"" + LlavaMed + "\"\n  year: 2023\n  venue: NeurIPS 2023\n  cite: https://arxiv.org/abs/2306.00890\n"
                )
            )
            .Graph;

        var paper = Assert.Single(graph.Entities, e => e.Name == LlavaMed);
        Assert.Equal((2023, "NeurIPS 2023"), (paper.Year, paper.Properties.Text("venue")));
    }

    [Fact]
    public void The_curated_files_of_the_project_have_no_fault_of_their_own()
    {
        var curated = CuratedFacts.Read(CuratedSources.Of(RepositoryFolder.Path("seeds"), null));

        Assert.Empty(curated.Diagnostics);
        Assert.Empty(new RelateScene().With(LlavaMed, year: 2023).Relate(curated).Diagnostics.Where(d => d.Severity == Severity.Error));
    }

    [Fact]
    public void The_program_carries_the_curated_files_of_the_project()
    {
        var own = CuratedSources.Of("no such folder", null).ToDictionary(s => s.Id, s => s.Text);
        var files = CuratedSources.Of(RepositoryFolder.Path("seeds"), null).ToDictionary(s => s.Id, s => s.Text);

        Assert.NotEmpty(files);
        Assert.Equal(files.OrderBy(f => f.Key, StringComparer.Ordinal), own.OrderBy(f => f.Key, StringComparer.Ordinal));
    }

    private static Graph.Relate.RelateResult Relate(string name, string text) => Relate(name, text, out _);

    private static Graph.Relate.RelateResult Relate(string name, string text, out IEnumerable<Diagnostic> reading)
    {
        var curated = Read(name, text);
        reading = curated.Diagnostics;
        return new RelateScene().With(LlavaMed, year: 2023).Relate(curated);
    }

    private static CuratedFacts Read(string name, string text) =>
        CuratedFacts.Read([new SourceText("curated/" + name, name + ".yaml", text, "")]);
}
