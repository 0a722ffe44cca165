namespace Graph.Resolve.Matching;

/// <summary>A file of records cannot be used. The message names the file, what was found and what was expected.</summary>
/// <param name="message">The sentence that the user reads.</param>
public sealed class RecordCsvException(string message) : Exception(message);
