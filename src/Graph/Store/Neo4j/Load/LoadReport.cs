namespace Graph.Store.Neo4j.Load;

/// <summary>What a load did, or, in a dry run, would do (contract 5).</summary>
/// <param name="NodesCreated">Nodes that were made.</param>
/// <param name="NodesUpdated">Nodes whose properties or labels of ours were changed.</param>
/// <param name="NodesDeleted">Nodes that were removed.</param>
/// <param name="RelationshipsCreated">Relationships that were made.</param>
/// <param name="RelationshipsUpdated">Relationships whose properties were changed.</param>
/// <param name="RelationshipsDeleted">Relationships that were removed.</param>
/// <param name="Unchanged">Elements that were not touched.</param>
/// <param name="Kept">Keys of nodes that are no longer in the file and stay, as others hang something on them.</param>
public sealed record LoadReport(
    long NodesCreated,
    long NodesUpdated,
    long NodesDeleted,
    long RelationshipsCreated,
    long RelationshipsUpdated,
    long RelationshipsDeleted,
    long Unchanged,
    IReadOnlyList<string> Kept
)
{
    /// <summary>Whether the database held the graph in the form of an earlier version, with one relationship for each ground of a fact,
    /// which this load replaces.</summary>
    public bool ReplacesEarlierForm { get; init; }

    /// <summary>What else is worth knowing of the database's schema, one sentence each.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];
}
