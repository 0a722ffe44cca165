using System.Text.RegularExpressions;

namespace Graph.EndToEnd.Tests.RandomQueries;

/// <summary>The differences that the engine's README names under "Differences from Neo4j".</summary>
internal static partial class KnownDifferences
{
    public static IReadOnlyList<KnownDifference> All { get; } =
    [
        new(
            "a shortest path from a node to itself",
            (_, _, server) => Says(server, "does not work when the start and end nodes are the same"),
            6
        ),
        new("the empty text as a key", (_, _, server) => Says(server, "is not a valid token name")),
        new("`reverse()` of a list property", (_, _, server) => Says(server, "Invalid input for function 'reverse()'")),
        new(
            "types that Neo4j concludes",
            (_, embedded, server) =>
                embedded.Error is null && (Says(server, "Type mismatch: ") || Says(server, "A pattern expression should only be used"))
        ),
        new(
            "`round()` beyond 64 bits",
            (query, _, server) => query.Contains("round(", StringComparison.Ordinal) && Has(server, "9.223372E+18")
        ),
        new("`NaN` inside lists and maps", (_, embedded, server) => Has(server, "NaN") && embedded.Rows.ToHashSet().SetEquals(server.Rows)),
        new(
            "characters beyond 16 bits",
            (query, embedded, server) =>
                (query.Contains("split(", StringComparison.Ordinal) || query.Contains("replace(", StringComparison.Ordinal))
                && (query.Contains("😀", StringComparison.Ordinal) || Has(embedded, "😀"))
        ),
        new(
            "a list or map of what `OPTIONAL MATCH` did not find",
            (query, embedded, server) =>
                query.Contains("OPTIONAL MATCH", StringComparison.Ordinal)
                && query.Contains("DISTINCT", StringComparison.Ordinal)
                && Has(server, "null")
                && embedded.Rows.Count == server.Rows.Count
        ),
        new(
            "a property that a map projection and its query both read",
            (query, embedded, server) => Projection().IsMatch(query) && Has(server, ": null") && embedded.Rows.Count == server.Rows.Count
        ),
        new(
            "an error that only one order of evaluation reaches",
            (_, embedded, server) => (Fails(embedded) && server.Error is null) || (embedded.Error is null && Fails(server))
        ),
    ];

    /// <summary>The name of the difference that explains two answers; null where none does.</summary>
    public static string? Explain(RandomQuery query, Answer embedded, Answer server) =>
        All.FirstOrDefault(difference => difference.Explains(query.Phrase.Text, embedded, server))?.Name;

    private static bool Says(Answer answer, string words) => answer.Message.Contains(words, StringComparison.Ordinal);

    private static bool Has(Answer answer, string words) => answer.Rows.Any(row => row.Contains(words, StringComparison.Ordinal));

    private static bool Fails(Answer answer) => answer.Error is not (null or "compile" or "not supported");

    [GeneratedRegex(@"\w \{\.")]
    private static partial Regex Projection();
}
