using Graph.Ask.Accuracy;
using Graph.Knowledge;
using Graph.Knowledge.Curated;
using Graph.Model;
using Graph.Read.Lists;
using Graph.Relate;
using Graph.Resolve;
using Graph.Resolve.Names;
using Graph.Sources;

namespace Graph.Tests.Relate;

/// <summary>The five lists of the project, measured with the gold for three of them.</summary>
public sealed class GoldTests
{
    private static readonly Lazy<KnowledgeGraph> Built = new(Build);
    private static readonly Lazy<AccuracyCard> Card = new(() =>
        AccuracyCard.Measure(Built.Value, GoldSet.Load(ProjectFolder.Path("tests/gold"))!)
    );

    [Theory]
    [InlineData(RelationTypes.Introduces)]
    [InlineData(RelationTypes.BuildsOn)]
    [InlineData(RelationTypes.Addresses)]
    [InlineData(RelationTypes.InModality)]
    [InlineData(RelationTypes.Evaluates)]
    [InlineData(RelationTypes.EvaluatesOn)]
    [InlineData(RelationTypes.TrainedOn)]
    public void What_a_careful_reader_takes_from_the_lists_is_found(string type)
    {
        var score = Card.Value.Types[type];

        Assert.True(score is { Precision: >= 0.98, Recall: >= 0.95 }, $"{type}: precision {score.Precision}, recall {score.Recall}");
    }

    [Fact]
    public void No_typical_error_is_made() => Assert.Empty(Card.Value.NegativesProduced);

    [Fact]
    public void Every_model_stands_in_the_graph_once() =>
        Assert.Equal(
            ["MLIP"],
            Built
                .Value.Entities.Where(e => e.Is(Labels.Model))
                .GroupBy(e => e.Name, StringComparer.Ordinal)
                .Where(g => g.Count() > 1)
                .Select(g => g.Key)
        );

    private static KnowledgeGraph Build()
    {
        var sources = SourceRegistry.Parse(File.ReadAllText(ProjectFolder.Path("seeds/sources.yaml")), "seeds/sources.yaml");
        var lists = sources.Entries.Select(e => ListReader.Read(SourceReader.Read(ProjectFolder.Path("seeds/" + e.File)).Source!)).ToList();
        var resolution = Resolver.Resolve(
            lists,
            sources,
            VenueTable.Load(),
            LedgerReader.Parse(File.ReadAllText(ProjectFolder.Path("seeds/ledger.yaml")), "seeds/ledger.yaml").Item1
        );
        return Relater.Relate(resolution, Lexicon.Load(), CuratedFacts.Empty, NameRulings.None).Graph;
    }
}
