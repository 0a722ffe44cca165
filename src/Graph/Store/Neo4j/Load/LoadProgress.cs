namespace Graph.Store.Neo4j.Load;

/// <summary>How far a load has come.</summary>
/// <param name="Step">What is being done, such as <c>Creating relationships</c>.</param>
/// <param name="Done">Elements done.</param>
/// <param name="Total">Elements to do; 0 where that is not known.</param>
public sealed record LoadProgress(string Step, long Done, long Total);
