namespace Graph.Store.Neo4j;

/// <summary>What Neo4j's error codes mean to us.</summary>
/// <remarks>Source: Neo4j's list of status codes for errors, and the rules of its drivers for what may be tried again.</remarks>
internal static class Neo4jErrorCodes
{
    private const string TooLarge = "Neo.TransientError.General.MemoryPoolOutOfMemoryError";

    /// <summary>Terminations are called transient and are none: somebody wanted the end. Too large stays too large.</summary>
    private static readonly string[] Final =
    [
        "Neo.TransientError.Transaction.Terminated",
        "Neo.TransientError.Transaction.LockClientStopped",
        TooLarge,
    ];

    /// <summary>Errors of a client's making by their code which pass all the same: a leader that has moved.</summary>
    private static readonly string[] Passing =
    [
        "Neo.ClientError.Cluster.NotALeader",
        "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase",
    ];

    /// <summary>Whether the same statement may succeed if sent again.</summary>
    public static bool IsTransient(string? code) =>
        code is not null
        && !Final.Contains(code)
        && (code.StartsWith("Neo.TransientError.", StringComparison.Ordinal) || Passing.Contains(code));

    /// <summary>Whether the database itself failed over the statement: the same one fails again, whatever the status of the
    /// answer.</summary>
    public static bool IsFinal(string? code) =>
        code is not null
        && (
            code.StartsWith("Neo.DatabaseError.Schema.", StringComparison.Ordinal)
            || code.StartsWith("Neo.DatabaseError.Statement.", StringComparison.Ordinal)
        );

    /// <summary>What a caller can do about an error.</summary>
    public static Neo4jFailure Failure(string? code) =>
        code == TooLarge ? Neo4jFailure.TooLarge
        : code?.StartsWith("Neo.ClientError.Security.", StringComparison.Ordinal) == true ? Neo4jFailure.Denied
        : IsTransient(code) ? Neo4jFailure.Unreachable
        : Neo4jFailure.Refused;
}
