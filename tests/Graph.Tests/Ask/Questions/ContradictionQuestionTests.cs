using Graph.Ask.Questions;
using Graph.Model;
using Graph.Query.Storage;
using Graph.Store;
using Graph.Store.Embedded;

namespace Graph.Tests.Ask.Questions;

/// <summary>What counts as a contradiction between lists, and what is only another way to say the same.</summary>
public sealed class ContradictionQuestionTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("graph-contradictions-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("https://arxiv.org/abs/2401.00001", "https://arxiv.org/pdf/2401.00001v2.pdf", "")]
    [InlineData("https://arxiv.org/abs/2401.00001", "https://doi.org/10.1007/978-3-031-16443-8_6", "")]
    [InlineData("https://arxiv.org/abs/2401.00001", "https://lab.example.org/paper.pdf", "")]
    [InlineData("https://arxiv.org/abs/2401.00001", "https://arxiv.org/abs/2402.00002", "arxiv:2401.00001 arxiv:2402.00002")]
    public async Task Links_contradict_each_other_where_two_identifiers_of_one_scheme_differ(string left, string right, string expected) =>
        Assert.Equal(expected, await AnswerAsync("contradicting-links", (left, "CVPR"), (right, "CVPR")));

    [Theory]
    [InlineData("CVPR", "IEEE/CVF Conference on Computer Vision and Pattern Recognition", "")]
    [InlineData("CVPR", "arXiv", "")]
    [InlineData("CVPR", "MICCAI", "CVPR MICCAI")]
    public async Task Venues_contradict_each_other_where_they_are_not_one_venue_nor_a_preprint(string left, string right, string expected)
    {
        const string Link = "https://arxiv.org/abs/2401.00001";
        Assert.Equal(expected, await AnswerAsync("contradicting-venues", (Link, left), (Link, right)));
    }

    private async Task<string> AnswerAsync(string name, params (string Link, string Venue)[] entries)
    {
        // A ledger holds the two together, whatever their links say: here only the question is tested.
        foreach (var ((link, venue), number) in entries.Select((e, i) => (e, i)))
        {
            File.WriteAllText(
                Path.Combine(_folder, $"list-{number}.md"),
                $"# List\n\n## Papers\n\n| Title | Venue | Year |\n| --- | --- | --- |\n"
                    + $"| [A Study of Very Particular Things in Pictures]({link}) | {venue} | 2024 |\n"
                    + "| [Another Study of Wholly Different Matters](https://arxiv.org/abs/2403.00003) | CVPR | 2024 |\n"
            );
        }

        var seeds = Seeds.Load(RepositoryFolder.Path("seeds"), "none");
        var lists = ReadLists.Open(Inputs.Of([_folder]));
        var graph = Joined(Pipeline.Run(lists, seeds, TestContext.Current.CancellationToken).Graph);
        var file = Path.Combine(_folder, GraphFile.Name);
        using (var stream = File.Create(file))
        {
            GraphFile.Write(graph, stream);
        }

        await using var backend = new EmbeddedBackend(PropertyGraph.Load(file));
        var analysis = AnalysisPack.Find(name)!;
        var table = await new AnalysisRunner(backend).RunAsync(
            analysis,
            AnalysisArguments.Of(analysis, [], TrustedEvidence.All),
            TestContext.Current.CancellationToken
        );
        return string.Join('\n', table.Rows.Select(r => string.Join(' ', r[1].EnumerateArray().Select(v => v.GetString()!))));
    }

    // Two papers of the same title that the links keep apart become one, as a list's copied link would have it.
    private static KnowledgeGraph Joined(KnowledgeGraph graph)
    {
        var twins = graph.Entities.Where(e => e.Is(Labels.Paper) && e.Name.StartsWith("A Study", StringComparison.Ordinal)).ToList();
        if (twins.Count < 2)
        {
            return graph;
        }

        var relations = graph
            .Relations.Select(r => r with { From = Key(r.From), To = Key(r.To) })
            .DistinctBy(r => r.Id, StringComparer.Ordinal);
        return KnowledgeGraph.Create(graph.Entities.Where(e => e.Key != twins[1].Key), relations);

        string Key(string key) => key == twins[1].Key ? twins[0].Key : key;
    }
}
