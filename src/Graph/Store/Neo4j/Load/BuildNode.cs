using System.Text.Json;

namespace Graph.Store.Neo4j.Load;

/// <summary>What the node <c>:GraphBuild</c> says: which graph the database holds, and whether its load came to an end.</summary>
/// <param name="Token">The load under way, or null.</param>
/// <param name="Beat">Counts up while that load lives.</param>
/// <param name="IsComplete">Whether the last load came to its end.</param>
/// <param name="ContentHash">The hash of what was loaded last, or null.</param>
/// <param name="PropertySets">The texts of all property sets that elements may bear.</param>
/// <param name="Types">The types of its relationships; empty where no load came to its end.</param>
internal sealed record BuildNode(
    string? Token,
    long Beat,
    bool IsComplete,
    string? ContentHash,
    IReadOnlyList<string> PropertySets,
    IReadOnlyList<string> Types
)
{
    /// <summary>Its label, which no node of a graph may bear.</summary>
    public const string Label = "GraphBuild";

    /// <summary>A database without one.</summary>
    public static BuildNode None { get; } = new(null, 0, false, null, [], []);

    /// <summary>Reads it.</summary>
    public static async Task<BuildNode> ReadAsync(INeo4jTransport transport, CancellationToken cancellation)
    {
        var rows = await transport
            .QueryAsync(
                Neo4jStatement.Read(
                    "MATCH (b:GraphBuild {name: 'graph'}) RETURN b._token, coalesce(b._beat, 0), b.state = "
                        + "'complete', b.hash, coalesce(b.types, []), coalesce(b.shapes, [])"
                ),
                Parse,
                cancellation
            )
            .ConfigureAwait(false);
        return rows.Count > 0 ? rows[0] : None;
    }

    private static BuildNode Parse(JsonElement row) =>
        new(
            row[0].GetString(),
            row[1].GetInt64(),
            row[2].ValueKind == JsonValueKind.True,
            row[3].GetString(),
            [.. row[5].EnumerateArray().Select(s => s.GetString()!)],
            [.. row[4].EnumerateArray().Select(t => t.GetString()!)]
        );
}
