using Graph.Query.Values;

namespace Graph.Query;

/// <summary>The rows of a query.</summary>
/// <param name="Columns">The names of the columns.</param>
/// <param name="Rows">The rows, with one value a column.</param>
/// <param name="Profile">The plan with rows and time of each step; null where nobody asked.</param>
public sealed record QueryResult(IReadOnlyList<string> Columns, IReadOnlyList<Value[]> Rows, string? Profile);
