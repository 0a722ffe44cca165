using Graph.Query.Storage;

namespace Graph.Cli.Commands.Query;

/// <summary>Knows what a word may become: a label or type after a colon, a key after a dot or in a pattern's braces, a command at the
/// start, else a keyword.</summary>
internal sealed class Completer(PropertyGraph graph)
{
    /// <summary>Up to how many choices are shown where nothing of the word is typed yet.</summary>
    public const int FewChoices = 60;

    private static readonly string[] Keywords =
    [
        "ALL",
        "AND",
        "ANY",
        "AS",
        "ASC",
        "BY",
        "CALL",
        "CASE",
        "COLLECT",
        "CONTAINS",
        "COUNT",
        "DESC",
        "DISTINCT",
        "ELSE",
        "END",
        "ENDS WITH",
        "EXISTS",
        "EXPLAIN",
        "IN",
        "IS NOT NULL",
        "IS NULL",
        "LIMIT",
        "MATCH",
        "NOT",
        "NULL",
        "OPTIONAL MATCH",
        "OR",
        "ORDER BY",
        "PROFILE",
        "RETURN",
        "SHORTEST",
        "SKIP",
        "STARTS WITH",
        "THEN",
        "UNION",
        "UNWIND",
        "WHEN",
        "WHERE",
        "WITH",
        "XOR",
        "YIELD",
    ];

    /// <summary>What may stand for the word before the cursor, and how long that word is.</summary>
    public (IReadOnlyList<string> Choices, int Length) Complete(string before)
    {
        var start = before.Length;
        while (start > 0 && (char.IsLetterOrDigit(before[start - 1]) || before[start - 1] == '_'))
        {
            start--;
        }

        var word = before[start..];
        if (before[..start].Trim() == ":")
        {
            return (Starting(QueryPrompt.Commands.Select(command => command[1..]), word), word.Length);
        }

        var sign = before[..start].TrimEnd() is [.., var last] ? last : ' ';
        if (sign is ':' or '|' or '&' or '!' && !IsValue(before[..start]))
        {
            return (Starting((InRelationship(before) ? graph.RelationshipTypes : graph.Labels).Select(Quoted), word), word.Length);
        }

        if (sign == '.' || (sign is '{' or ',' && IsInPatternBraces(before[..start])))
        {
            return (Starting(graph.PropertyKeys.Select(Quoted), word), word.Length);
        }

        return (word.Length == 0 ? [] : Starting(Keywords, word), word.Length);
    }

    private static List<string> Starting(IEnumerable<string> names, string word) =>
        [.. names.Where(name => name.TrimStart('`').StartsWith(word, StringComparison.OrdinalIgnoreCase))];

    // A name that is not a plain word is only read in back quotes.
    private static string Quoted(string name) =>
        name.Length > 0 && !char.IsDigit(name[0]) && name.All(c => char.IsLetterOrDigit(c) || c == '_')
            ? name
            : $"`{name.Replace("`", "``", StringComparison.Ordinal)}`";

    private static bool InRelationship(string before) =>
        before.LastIndexOf('[') > before.LastIndexOf('(') && before.LastIndexOf('[') > before.LastIndexOf(']');

    // After "{name:" comes a value.
    private static bool IsValue(string before) => before.LastIndexOf('{') > before.LastIndexOf('}');

    private static bool IsInPatternBraces(string before) =>
        before.LastIndexOf('{') > before.LastIndexOf('}')
        && before[..before.LastIndexOf('{')].TrimEnd() is { Length: > 0 } head
        && (char.IsLetterOrDigit(head[^1]) || head[^1] is '_' or '`' or '(' or '[');
}
