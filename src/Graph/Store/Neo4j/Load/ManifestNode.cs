namespace Graph.Store.Neo4j.Load;

/// <summary>What is remembered of a node of the file.</summary>
/// <param name="Hash">Its content's hash.</param>
/// <param name="Labels">Its labels, in the file's order; relationships find it by the first.</param>
internal readonly record struct ManifestNode(long Hash, IReadOnlyList<string> Labels);
