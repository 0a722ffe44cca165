namespace Graph.Store.Neo4j.Load;

/// <summary>Labels, types and property names as they may stand in a statement's text, where parameters cannot stand.</summary>
internal static class CypherName
{
    /// <summary>Put before a statement that holds quoted names: how a backslash is read differs between versions of the language.</summary>
    public const string Version = "CYPHER 5 ";

    /// <summary>The name in backticks. Cypher 5 replaces <c>\uXXXX</c> before it looks for backticks, so a backslash is written so
    /// itself.</summary>
    public static string Quote(string name) =>
        "`" + name.Replace("\\", "\\u005C", StringComparison.Ordinal).Replace("`", "``", StringComparison.Ordinal) + "`";
}
