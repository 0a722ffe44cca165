namespace Graph.Query.Storage;

/// <summary>A graph file is not what it should be.</summary>
/// <param name="line">The line, from 1; 0 where the file as a whole is meant.</param>
/// <param name="message">What was found and what was expected.</param>
public sealed class GraphFormatException(long line, string message) : Exception(line > 0 ? $"line {line}: {message}" : message)
{
    /// <summary>The line, from 1; 0 where the file as a whole is meant.</summary>
    public long Line { get; } = line;
}
