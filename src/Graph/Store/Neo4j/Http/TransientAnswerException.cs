namespace Graph.Store.Neo4j.Http;

/// <summary>The server answered that the same statement may succeed later.</summary>
internal sealed class TransientAnswerException(string message, string? code) : Exception(message)
{
    /// <summary>Neo4j's own code, or null.</summary>
    public string? Code { get; } = code;
}
