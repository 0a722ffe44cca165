using Graph.Query.Syntax;

namespace Graph.Query;

/// <summary>A query that cannot be compiled, or that failed while it ran.</summary>
public sealed class QueryException : Exception
{
    internal QueryException(ErrorCode code, TextSpan? span, string message, ErrorKind kind = ErrorKind.SyntaxError)
        : base(message)
    {
        (Code, Span, Kind) = (code, span, kind);
    }

    /// <summary>What is wrong.</summary>
    public ErrorCode Code { get; }

    /// <summary>The family of the error.</summary>
    public ErrorKind Kind { get; }

    /// <summary>Whether the query was already running.</summary>
    public bool AtRunTime { get; init; }

    /// <summary>Where in the query; null where no place can be named.</summary>
    public TextSpan? Span { get; }

    /// <summary>The sentence with line and column, the line itself and a caret below the place.</summary>
    /// <param name="query">The query text.</param>
    public string Explain(string query) => ErrorSentence.For(query, Span, Message);

    internal static QueryException Runtime(ErrorCode code, ErrorKind kind, string message) =>
        new(code, null, message, kind) { AtRunTime = true };

    internal static QueryException Type(string message, ErrorCode code = ErrorCode.InvalidArgumentType) =>
        Runtime(code, ErrorKind.TypeError, message);

    internal static QueryException Argument(ErrorCode code, string message) => Runtime(code, ErrorKind.ArgumentError, message);
}
