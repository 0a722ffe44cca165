namespace Graph.Store;

/// <summary>A file that should hold a graph and does not. The message says file, line, what was found and what was expected.</summary>
public sealed class GraphFileException : Exception
{
    /// <summary>With a whole sentence.</summary>
    public GraphFileException(string message, Exception? inner = null)
        : base(message, inner) { }

    /// <summary>Whether there is no such file: its user named a wrong one, or has not built it.</summary>
    public bool IsMissing { get; init; }
}
