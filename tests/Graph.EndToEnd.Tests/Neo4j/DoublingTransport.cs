using Graph.Store.Neo4j;

namespace Graph.EndToEnd.Tests.Neo4j;

/// <summary>A bad way to a database: what writes batches is delivered twice at the same time, and the first answer is lost.</summary>
internal sealed class DoublingTransport(INeo4jTransport real) : INeo4jTransport
{
    private int _doubled;

    public int Doubled => _doubled;

    public string Address => real.Address;

    public async Task<Neo4jSummary> RunAsync(Neo4jStatement statement, INeo4jRows rows, CancellationToken cancellation)
    {
        if (!statement.Text.Contains("UNWIND range", StringComparison.Ordinal))
        {
            return await real.RunAsync(statement, rows, cancellation);
        }

        Interlocked.Increment(ref _doubled);
        var lost = real.RunAsync(statement, new Neo4jRows<int>(_ => 0), cancellation);
        var summary = await real.RunAsync(statement, rows, cancellation);
        await lost;
        return summary;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
