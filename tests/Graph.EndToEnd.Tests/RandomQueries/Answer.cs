namespace Graph.EndToEnd.Tests.RandomQueries;

/// <summary>What an engine says to a query: rows in one form for all engines, or the kind of error.</summary>
/// <param name="Rows">A line a row; empty where there is an error.</param>
/// <param name="Error">The kind of error, <c>compile</c> for one that is found before the query runs; null where there are rows.</param>
/// <param name="Message">The engine's sentence, for people.</param>
internal sealed record Answer(IReadOnlyList<string> Rows, string? Error, string Message)
{
    private const int MostShown = 5;

    public bool Agrees(Answer other, bool isOrdered) =>
        Error is null && other.Error is null
            ? isOrdered
                ? Rows.SequenceEqual(other.Rows)
                : Rows.Order(StringComparer.Ordinal).SequenceEqual(other.Rows.Order(StringComparer.Ordinal))
            : Fits(Error, other.Error);

    // Neo4j calls some errors of a running query its own ("ExecutionFailed"); what this engine lacks may be wrong there as well.
    private static bool Fits(string? embedded, string? server) =>
        embedded == server
        || (embedded == "not supported" && server == "compile")
        || (server == "ExecutionFailed" && embedded is "ArgumentError" or "TypeError" or "ArithmeticError");

    /// <summary>What this answer has and another lacks.</summary>
    public string Beyond(Answer other)
    {
        if (Error is not null)
        {
            return $"{Error} error: {Message.ReplaceLineEndings(" ")}";
        }

        var left = other.Rows.ToList();
        var own = Rows.Where(row => !left.Remove(row)).ToList();
        return $"{Rows.Count} rows{(own.Count == 0 ? ", the same in another order" : string.Empty)}"
            + string.Concat((own.Count == 0 || other.Error is not null ? Rows : own).Take(MostShown).Select(row => "\n    " + row));
    }
}
