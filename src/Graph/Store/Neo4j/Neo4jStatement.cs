namespace Graph.Store.Neo4j;

/// <summary>A Cypher statement with its parameters.</summary>
/// <param name="Text">Cypher. Data never stands in it, only in the parameters.</param>
/// <param name="Parameters">A JSON object (UTF-8); a number with a point or an exponent is a float.</param>
/// <param name="Access">What it does.</param>
public sealed record Neo4jStatement(string Text, ReadOnlyMemory<byte> Parameters, Neo4jAccess Access)
{
    private static readonly byte[] None = "{}"u8.ToArray();

    /// <summary>A statement that only reads and takes no parameters.</summary>
    public static Neo4jStatement Read(string text) => new(text, None, Neo4jAccess.Read);

    /// <summary>A statement that writes and takes no parameters.</summary>
    public static Neo4jStatement Write(string text) => new(text, None, Neo4jAccess.Write);
}
