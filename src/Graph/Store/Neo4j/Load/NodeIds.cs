using System.Text.Json;

namespace Graph.Store.Neo4j.Load;

/// <summary>The database's own ids of a small graph's nodes, by which a node of any label is found in one way.</summary>
internal static class NodeIds
{
    private static readonly Neo4jStatement Statement = Neo4jStatement.Read(
        "MATCH (n) WHERE n._hash IS NOT NULL AND n.key IS NOT NULL RETURN n.key, elementId(n), labels(n)"
    );

    /// <summary>Reads them, by key.</summary>
    /// <param name="transport">The way to the database.</param>
    /// <param name="manifest">The graph; a copy that a user made of a node has its key, and not its first label.</param>
    /// <param name="cancellation">Stops it.</param>
    public static async Task<IReadOnlyDictionary<string, string>> ReadAsync(
        INeo4jTransport transport,
        GraphManifest manifest,
        CancellationToken cancellation
    )
    {
        var rows = await transport
            .QueryAsync(Statement, row => (Key: row[0].ToString(), Id: row[1].GetString()!, IsOurs: IsOurs(row, manifest)), cancellation)
            .ConfigureAwait(false);
        return rows.Where(r => r.IsOurs).DistinctBy(r => r.Key).ToDictionary(r => r.Key, r => r.Id, StringComparer.Ordinal);
    }

    private static bool IsOurs(JsonElement row, GraphManifest manifest) =>
        manifest.Nodes.TryGetValue(row[0].ToString(), out var node) && row[2].EnumerateArray().Any(l => l.GetString() == node.Labels[0]);
}
