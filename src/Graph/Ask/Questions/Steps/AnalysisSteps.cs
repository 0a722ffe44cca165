using System.Collections.Immutable;

namespace Graph.Ask.Questions.Steps;

/// <summary>The steps that may follow a query: the one list of them.</summary>
internal static class AnalysisSteps
{
    /// <summary>All steps.</summary>
    public static ImmutableArray<IAnalysisStep> All { get; } = [new RankStep()];

    /// <summary>The answer of an analysis, made out of the rows of its query.</summary>
    public static AnalysisTable Follow(Analysis analysis, AnalysisTable rows) =>
        analysis.Then is { } name ? All.Single(s => s.Name == name).Apply(rows) : rows;
}
