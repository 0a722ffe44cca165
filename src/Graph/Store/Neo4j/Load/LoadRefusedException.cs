namespace Graph.Store.Neo4j.Load;

/// <summary>A load that was not begun, or was stopped, because the file, the database or another load stands in its way.</summary>
/// <param name="message">What was found, what was written and what to do.</param>
public sealed class LoadRefusedException(string message) : Exception(message);
