namespace Graph.EndToEnd.Tests.RandomQueries;

/// <summary>The differences that the engine's README names under "Differences from Neo4j".</summary>
internal static class KnownDifferences
{
    /// <summary>Engines evaluate in different orders, so that one may meet an error that the other never reaches. Only few queries may hide behind this.</summary>
    public const string UnreachedError = "an error that only one order of evaluation reaches";

    private static readonly (string Words, string Name)[] ByServer =
    [
        ("is not a valid token name", "an empty text as a key"),
        ("The shortest path algorithm does not work when the start and end nodes are the same", "a shortest path from a node to itself"),
        ("Invalid input for function 'reverse()'", "reverse() of a list property"),
    ];

    /// <summary>The difference that explains two answers; null where none does.</summary>
    public static string? Explain(RandomQuery query, Answer embedded, Answer server)
    {
        if (ByServer.FirstOrDefault(known => server.Message.Contains(known.Words, StringComparison.Ordinal)).Name is { } name)
            return name;
        if (query.Phrase.Text.Contains("round(", StringComparison.Ordinal) && server.Rows.Any(row => row.Contains("9.223372E+18", StringComparison.Ordinal)))
            return "round() of numbers beyond 64 bits";
        return FailsAtRunTime(embedded) != FailsAtRunTime(server) && (embedded.Error ?? server.Error) is not ("compile" or "not supported") ? UnreachedError : null;
    }

    private static bool FailsAtRunTime(Answer answer) => answer.Error is not (null or "compile" or "not supported");
}
