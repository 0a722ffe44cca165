namespace Graph.Query.Syntax;

/// <summary>The words that clauses begin with.</summary>
internal static class ClauseWords
{
    /// <summary>Those that write, all of which are refused.</summary>
    public static readonly string[] Writing = ["CREATE", "MERGE", "SET", "DELETE", "DETACH", "REMOVE", "FOREACH", "DROP", "LOAD", "INSERT"];

    private static readonly string[] All =
    [
        "MATCH",
        "OPTIONAL",
        "WITH",
        "RETURN",
        "UNWIND",
        "CALL",
        "ORDER",
        "SKIP",
        "OFFSET",
        "LIMIT",
        .. Writing,
    ];

    /// <summary>Whether a clause begins here, and no path that is called like one: <c>match = (a)--(b)</c>.</summary>
    public static bool StartClause(TokenStream tokens) =>
        tokens.Current.Kind == TokenKind.Word && !tokens.Ahead(1).Is("=") && Array.Exists(All, tokens.IsWord);
}
