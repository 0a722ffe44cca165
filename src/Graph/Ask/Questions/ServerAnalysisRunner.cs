using System.Collections.Immutable;
using System.Text.Json;
using Graph.Store.Neo4j;

namespace Graph.Ask.Questions;

/// <summary>Runs analyses on a Neo4j server.</summary>
/// <param name="transport">The way there.</param>
public sealed class ServerAnalysisRunner(INeo4jTransport transport) : IAnalysisRunner
{
    /// <inheritdoc/>
    public async Task<AnalysisTable> RunAsync(
        Analysis analysis,
        IReadOnlyDictionary<string, JsonElement> parameters,
        CancellationToken cancellation
    )
    {
        var rows = new Neo4jRows<IReadOnlyList<JsonElement>>(row => row.EnumerateArray().Select(v => v.Clone()).ToImmutableArray());
        var statement = new Neo4jStatement(analysis.Cypher, JsonSerializer.SerializeToUtf8Bytes(parameters), Neo4jAccess.Read);
        await transport.RunAsync(statement, rows, cancellation).ConfigureAwait(false);
        return new AnalysisTable(rows.Columns, rows.Rows);
    }
}
