namespace Graph.Query.Syntax;

/// <summary>What people write who come from other languages, or whose fingers slip, and what they should write.</summary>
internal static class CommonMistakes
{
    private static readonly string[] Keywords =
    [
        "MATCH",
        "OPTIONAL MATCH",
        "WHERE",
        "WITH",
        "RETURN",
        "UNWIND",
        "ORDER BY",
        "SKIP",
        "LIMIT",
        "UNION",
        "DISTINCT",
    ];

    /// <summary>The remedy as the end of a sentence; empty where none is known.</summary>
    public static string Remedy(Token previous, Token current) =>
        current switch
        {
            { Kind: TokenKind.Symbol } when current.Is("=") && previous.Is("=") => "; equality is written '='",
            { Kind: TokenKind.Symbol } when current.Is("!") => "; inequality is written '<>'",
            { Kind: TokenKind.Symbol } when current.Is("&") && previous.Is("&") => "; conditions are joined by AND",
            { Kind: TokenKind.Symbol } when current.Is("||") => "; conditions are joined by OR",
            { Kind: TokenKind.Word } => ForWord(current.Text.ToUpperInvariant()),
            _ => "",
        };

    private static string ForWord(string word) =>
        word switch
        {
            "LIKE" or "ILIKE" => "; write STARTS WITH, ENDS WITH, CONTAINS or =~",
            "SELECT" or "FROM" => "; a query reads MATCH (n:Label) RETURN n.key",
            "GROUP" or "HAVING" => "; rows are grouped by the columns that do not aggregate, and WITH … WHERE filters groups",
            _ when Keywords.Contains(word) => "",
            _ => Spelling.Nearest(word, Keywords) is { } near ? $"; did you mean {near}?" : "",
        };
}
