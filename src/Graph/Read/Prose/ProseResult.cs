namespace Graph.Read.Prose;

/// <summary>A result that a machine-readable field states.</summary>
/// <param name="Task">The task; empty where none is given.</param>
/// <param name="Metric">The metric; empty where none is given.</param>
/// <param name="Value">The value as written; empty where none is given.</param>
public sealed record ProseResult(string Task, string Metric, string Value);
