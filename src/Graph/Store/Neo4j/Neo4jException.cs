namespace Graph.Store.Neo4j;

/// <summary>Something went wrong at the database, or on the way to it.</summary>
public sealed class Neo4jException : Exception
{
    /// <summary>With a whole sentence.</summary>
    /// <param name="failure">What its caller can do about it.</param>
    /// <param name="message">What was found and what to do; never holds a password.</param>
    /// <param name="code">Neo4j's own code, such as <c>Neo.ClientError.Statement.SyntaxError</c>; null where none came.</param>
    /// <param name="inner">What it was caused by.</param>
    public Neo4jException(Neo4jFailure failure, string message, string? code = null, Exception? inner = null)
        : base(message, inner)
    {
        Failure = failure;
        Code = code;
    }

    /// <summary>What its caller can do about it.</summary>
    public Neo4jFailure Failure { get; }

    /// <summary>Neo4j's own code, or null where none came.</summary>
    public string? Code { get; }
}
