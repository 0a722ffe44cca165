namespace Graph.Store.Neo4j;

/// <summary>What a statement does to the database; a cluster sends reads to followers and writes to the leader.</summary>
public enum Neo4jAccess
{
    /// <summary>It only reads; the server refuses it where it would write.</summary>
    Read,

    /// <summary>It may write.</summary>
    Write,
}
