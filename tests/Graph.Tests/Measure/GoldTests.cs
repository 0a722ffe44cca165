using Graph.Measure;
using Graph.Model;

namespace Graph.Tests.Measure;

/// <summary>The five lists of the project, measured with the gold for three of them.</summary>
public sealed class GoldTests
{
    private static readonly ProjectGold Project = MeasuredProject.Value;

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
        var score = Project.Card.Types[type];

        Assert.True(score is { Precision: >= 0.98, Recall: >= 0.95 }, $"{type}: precision {score.Precision}, recall {score.Recall}");
    }

    [Fact]
    public void No_typical_error_is_made() => Assert.Empty(Project.Card.NegativesProduced);

    [Fact]
    public void Every_model_stands_in_the_graph_once() =>
        Assert.Equal(
            ["MLIP"],
            Project
                .Graph.Entities.Where(e => e.Is(Labels.Model))
                .GroupBy(e => e.Name, StringComparer.Ordinal)
                .Where(g => g.Count() > 1)
                .Select(g => g.Key)
        );
}
