using System.Collections.Immutable;

namespace Graph.Ask.Questions;

/// <summary>A canned question: one file of <c>cypher/analyses</c>.</summary>
/// <param name="Name">The file's name without ending, such as <c>survey-overlap</c>.</param>
/// <param name="Theme">What questions it stands among.</param>
/// <param name="Title">What a menu shows.</param>
/// <param name="Question">What it answers.</param>
/// <param name="Parameters">What can be set; each has a default.</param>
/// <param name="Columns">What a row holds, in order.</param>
/// <param name="Reading">What to read out of the answer.</param>
/// <param name="Cypher">The whole file, comments included.</param>
public sealed record Analysis(
    string Name,
    string Theme,
    string Title,
    string Question,
    ImmutableArray<AnalysisParameter> Parameters,
    ImmutableArray<AnalysisColumn> Columns,
    string Reading,
    string Cypher
)
{
    /// <summary>The step that makes the answer out of the query's rows; null where the rows are the answer.</summary>
    public string? Then { get; init; }
}
