namespace Graph.Store.Neo4j;

/// <summary>What a statement did, by the server's own count.</summary>
/// <param name="NodesCreated">Nodes it made.</param>
/// <param name="NodesDeleted">Nodes it removed.</param>
/// <param name="RelationshipsCreated">Relationships it made.</param>
/// <param name="RelationshipsDeleted">Relationships it removed.</param>
/// <param name="PropertiesSet">Properties it set, whether or not the value was another.</param>
/// <param name="ContainsUpdates">Whether it changed anything at all.</param>
/// <param name="Bookmark">Names the last transaction that was committed when it ended; null where the server does not say.</param>
public sealed record Neo4jSummary(
    long NodesCreated,
    long NodesDeleted,
    long RelationshipsCreated,
    long RelationshipsDeleted,
    long PropertiesSet,
    bool ContainsUpdates,
    string? Bookmark
)
{
    /// <summary>Nothing done.</summary>
    public static Neo4jSummary Nothing { get; } = new(0, 0, 0, 0, 0, false, null);
}
