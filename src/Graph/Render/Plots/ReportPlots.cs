using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Render.Plots;

/// <summary>The plots that stand beside a report.</summary>
public static class ReportPlots
{
    /// <summary>File names with their SVG; a plot for which the graph has nothing to show is left out.</summary>
    public static ImmutableArray<(string FileName, string Svg)> Draw(KnowledgeGraph graph)
    {
        var topics = PaperTopics.Of(graph);
        (string FileName, string? Svg)[] plots =
        [
            ("papers-per-year.svg", PapersPerYearPlot.Draw(topics)),
            ("survey-overlap.svg", SurveyOverlapPlot.Draw(SurveyOverlap.Of(graph))),
            ("task-modality.svg", TaskModalityHeatMap.Draw(topics)),
        ];
        return [.. plots.Where(p => p.Svg is not null).Select(p => (p.FileName, p.Svg!))];
    }
}
