using Graph.Query.Values;

namespace Graph.Store;

/// <summary>The rows that answer a query.</summary>
/// <param name="Columns">The names of the columns.</param>
/// <param name="Rows">One value a column.</param>
/// <param name="Warnings">Sentences about what the query names and the graph lacks.</param>
/// <param name="Plan">The plan, where the query asked for it with EXPLAIN or PROFILE; it has no rows then with EXPLAIN.</param>
public sealed record QueryAnswer(IReadOnlyList<string> Columns, IReadOnlyList<Value[]> Rows, IReadOnlyList<string> Warnings, string? Plan);
