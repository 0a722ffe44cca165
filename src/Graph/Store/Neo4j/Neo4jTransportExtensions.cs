using System.Text.Json;

namespace Graph.Store.Neo4j;

/// <summary>Common ways to call a transport.</summary>
public static class Neo4jTransportExtensions
{
    /// <summary>Runs a statement whose rows are of no interest.</summary>
    /// <inheritdoc cref="INeo4jTransport.RunAsync"/>
    public static Task<Neo4jSummary> RunAsync(this INeo4jTransport transport, Neo4jStatement statement, CancellationToken cancellation) =>
        transport.RunAsync(statement, new Neo4jRows<int>(_ => 0), cancellation);

    /// <summary>Runs a statement and gives its rows.</summary>
    /// <inheritdoc cref="INeo4jTransport.RunAsync"/>
    public static async Task<IReadOnlyList<T>> QueryAsync<T>(
        this INeo4jTransport transport,
        Neo4jStatement statement,
        Func<JsonElement, T> read,
        CancellationToken cancellation
    )
    {
        var rows = new Neo4jRows<T>(read);
        await transport.RunAsync(statement, rows, cancellation).ConfigureAwait(false);
        return rows.Rows;
    }
}
