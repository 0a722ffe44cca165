using Graph.Query.Storage;

namespace Graph.Cli.Commands.Query;

/// <summary>Knows what a word may become: a label or type after a colon, a key after a dot, else a keyword.</summary>
internal sealed class Completer(PropertyGraph graph)
{
    private static readonly string[] Keywords =
    [
        "ALL", "AND", "ANY", "AS", "ASC", "BY", "CALL", "CASE", "COLLECT", "CONTAINS", "COUNT", "DESC", "DISTINCT", "ELSE", "END", "ENDS", "EXISTS", "IN", "IS",
        "LIMIT", "MATCH", "NOT", "NULL", "OPTIONAL", "OR", "ORDER", "RETURN", "SHORTEST", "SKIP", "STARTS", "THEN", "UNION", "UNWIND", "WHEN", "WHERE", "WITH", "YIELD",
    ];

    /// <summary>What may stand for the word before the cursor, and how long that word is.</summary>
    public (IReadOnlyList<string> Choices, int Length) Complete(string before)
    {
        var start = before.Length;
        while (start > 0 && (char.IsLetterOrDigit(before[start - 1]) || before[start - 1] == '_'))
            start--;
        var word = before[start..];
        var names = (start > 0 ? before[start - 1] : ' ') switch
        {
            ':' or '|' or '&' or '!' => InRelationship(before) ? graph.RelationshipTypes : graph.Labels,
            '.' => graph.PropertyKeys,
            _ => Keywords,
        };
        return ([.. names.Where(name => name.StartsWith(word, StringComparison.OrdinalIgnoreCase))], word.Length);
    }

    private static bool InRelationship(string before) => before.LastIndexOf('[') > before.LastIndexOf('(');
}
