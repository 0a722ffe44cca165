using System.Text.Json;

namespace Graph.Ask.Questions;

/// <summary>The answer of an analysis.</summary>
/// <param name="Columns">The columns' names.</param>
/// <param name="Rows">One value a column: texts, numbers (a float shows a point or an exponent), truth values, null, lists of
/// these.</param>
public sealed record AnalysisTable(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<JsonElement>> Rows);
