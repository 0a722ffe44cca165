using Graph.Draw.Plots;
using Graph.Model;

namespace Graph.Tests.Draw;

public sealed class ReportPlotsTests
{
    [Fact]
    public void Three_plots_stand_beside_a_report() =>
        Assert.Equal(
            ["papers-per-year.svg", "survey-overlap.svg", "task-modality.svg"],
            ReportPlots.Draw(SmallGraph.Create()).Select(p => p.FileName)
        );

    [Fact]
    public void A_graph_with_nothing_to_plot_has_no_plots() => Assert.Empty(ReportPlots.Draw(KnowledgeGraph.Create([], [])));

    [Fact]
    public void The_overlap_counts_papers_in_exactly_a_set_of_lists()
    {
        var overlap = SurveyOverlap.Of(SmallGraph.Create());

        Assert.Equal([("Another list", 2), ("One list", 2)], overlap.Lists);
        Assert.Equal(["0:1", "1:1", "0 1:1"], overlap.Shares.Select(s => $"{string.Join(' ', s.Lists)}:{s.Papers}"));
    }
}
