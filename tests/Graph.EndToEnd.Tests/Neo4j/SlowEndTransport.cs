using Graph.Store.Neo4j;

namespace Graph.EndToEnd.Tests.Neo4j;

/// <summary>A way to a database on which the answer to a load's last statement, which gives the lock back, comes late.</summary>
internal sealed class SlowEndTransport(INeo4jTransport real, TimeSpan delay) : INeo4jTransport
{
    public bool HasEnded { get; private set; }

    public string Address => real.Address;

    public async Task<Neo4jSummary> RunAsync(Neo4jStatement statement, INeo4jRows rows, CancellationToken cancellation)
    {
        var summary = await real.RunAsync(statement, rows, cancellation);
        if (statement.Text.Contains("b._token = null", StringComparison.Ordinal))
        {
            HasEnded = true;
            await Task.Delay(delay, cancellation);
        }

        return summary;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
