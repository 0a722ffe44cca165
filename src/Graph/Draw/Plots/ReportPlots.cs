using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Draw.Plots;

/// <summary>The plots that stand beside a report.</summary>
public static class ReportPlots
{
    /// <summary>The plots; one for which the graph has nothing to show is left out.</summary>
    public static ImmutableArray<ReportPlot> Draw(KnowledgeGraph graph)
    {
        var topics = PaperTopics.Of(graph);
        return
        [
            .. Plot("papers-per-year.svg", "Papers per year and task", PapersPerYearPlot.Draw(topics)),
            .. Plot("survey-overlap.svg", "Papers that surveys share", SurveyOverlapPlot.Draw(SurveyOverlap.Of(graph))),
            .. Plot("task-modality.svg", "Papers by task and modality", TaskModalityHeatMap.Draw(topics)),
        ];
    }

    private static IEnumerable<ReportPlot> Plot(string fileName, string caption, string? svg) =>
        svg is null ? [] : [new ReportPlot(fileName, caption, svg)];
}
