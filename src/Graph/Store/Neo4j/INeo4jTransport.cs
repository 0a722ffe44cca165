namespace Graph.Store.Neo4j;

/// <summary>A way to a database: runs one statement in a managed transaction and tries again what may be tried again.</summary>
/// <remarks>A statement may arrive more than once where an answer was lost on the way, so every statement that writes must be safe to
/// repeat. Implementations allow several calls at once.</remarks>
public interface INeo4jTransport : IAsyncDisposable
{
    /// <summary>What messages call the server: its address without user and password.</summary>
    string Address { get; }

    /// <summary>Runs a statement; when the call returns the transaction is committed.</summary>
    /// <param name="statement">What to run.</param>
    /// <param name="rows">Takes the rows as they come; started anew when the statement is tried again.</param>
    /// <param name="cancellation">Gives up; a statement under way may still be committed by the server.</param>
    /// <exception cref="Neo4jException">The server cannot be reached, refused the statement, or did not answer to the end.</exception>
    Task<Neo4jSummary> RunAsync(Neo4jStatement statement, INeo4jRows rows, CancellationToken cancellation);
}
