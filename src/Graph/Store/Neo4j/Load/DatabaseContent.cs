using System.Text.Json;

namespace Graph.Store.Neo4j.Load;

/// <summary>What the database holds of ours, element by element, without the content; and what of others could stand in our way.</summary>
/// <param name="Build">The build node.</param>
/// <param name="Nodes">Our nodes: key to content hash.</param>
/// <param name="Relationships">Our relationships: identity hash to content hash.</param>
/// <param name="Others">Keys and labels of nodes that have a key and are not ours.</param>
internal sealed record DatabaseContent(
    BuildNode Build,
    IReadOnlyDictionary<string, long> Nodes,
    IReadOnlyDictionary<long, long> Relationships,
    IReadOnlyList<(string Key, IReadOnlyList<string> Labels)> Others
)
{
    /// <summary>Whether the database held nothing at all, of whomever.</summary>
    public bool IsEmpty { get; private init; }

    /// <summary>Nodes and relationships together.</summary>
    public long Elements => Nodes.Count + Relationships.Count;

    /// <summary>Reads it; relationships a start node at a time, which reads a million in some seconds.</summary>
    /// <param name="transport">The way to the database.</param>
    /// <param name="types">The types of relationships that are ours besides those that the build node names: the file's.</param>
    /// <param name="cancellation">Stops it.</param>
    public static async Task<DatabaseContent> ReadAsync(
        INeo4jTransport transport,
        Task<IReadOnlyCollection<string>> types,
        CancellationToken cancellation
    )
    {
        var emptiness = IsEmptyAsync(transport, cancellation);
        var build = await BuildNode.ReadAsync(transport, cancellation).ConfigureAwait(false);
        if (await emptiness.ConfigureAwait(false))
        {
            return new DatabaseContent(build, new Dictionary<string, long>(), new Dictionary<long, long>(), []) { IsEmpty = true };
        }

        var nodes = new ContentRows<string>();
        var relationships = new ContentRows<long>();
        var own = OwnMarks.Parameters(build, build.Types.Count == 0 ? [] : await types.ConfigureAwait(false));
        var others = ReadOthersAsync(transport, cancellation);
        await Task.WhenAll(
                transport.RunAsync(
                    new Neo4jStatement(
                        $"MATCH (n) WHERE {OwnMarks.Node("n")} AND NOT n:GraphBuild RETURN n.key, n._hash",
                        own,
                        Neo4jAccess.Read
                    ),
                    nodes,
                    cancellation
                ),
                transport.RunAsync(
                    new Neo4jStatement(
                        "MATCH (n) WHERE n._hash IS NOT NULL"
                            + $" RETURN [(n)-[r]->() WHERE {OwnMarks.Relationship("r")} | r._id],"
                            + $" [(n)-[r]->() WHERE {OwnMarks.Relationship("r")} | r._hash]",
                        own,
                        Neo4jAccess.Read
                    ),
                    relationships,
                    cancellation
                ),
                others
            )
            .ConfigureAwait(false);
        return new DatabaseContent(build, nodes.Hashes, relationships.Hashes, await others.ConfigureAwait(false));
    }

    private static async Task<bool> IsEmptyAsync(INeo4jTransport transport, CancellationToken cancellation) =>
        (
            await transport
                .QueryAsync(Neo4jStatement.Read("MATCH (n) RETURN 1 LIMIT 1"), row => row[0].GetInt64(), cancellation)
                .ConfigureAwait(false)
        ).Count == 0;

    private static Task<IReadOnlyList<(string Key, IReadOnlyList<string> Labels)>> ReadOthersAsync(
        INeo4jTransport transport,
        CancellationToken cancellation
    ) =>
        transport.QueryAsync<(string, IReadOnlyList<string>)>(
            Neo4jStatement.Read("MATCH (n) WHERE n.key IS NOT NULL AND n._hash IS NULL RETURN toStringOrNull(n.key), labels(n)"),
            row => (row[0].GetString() ?? string.Empty, [.. row[1].EnumerateArray().Select(l => l.GetString()!)]),
            cancellation
        );

    /// <summary>Collects hashes: one pair a row, or two lists side by side.</summary>
    private sealed class ContentRows<TKey> : INeo4jRows
        where TKey : notnull
    {
        public Dictionary<TKey, long> Hashes { get; } = [];

        public void Begin(IReadOnlyList<string> columns) => Hashes.Clear();

        public void Add(JsonElement row)
        {
            if (row[1].ValueKind != JsonValueKind.Array)
            {
                Hashes[Key(row[0])] = row[1].GetInt64();
                return;
            }

            for (var i = 0; i < row[1].GetArrayLength(); i++)
            {
                Hashes[Key(row[0][i])] = row[1][i].GetInt64();
            }
        }

        private static TKey Key(JsonElement value) =>
            typeof(TKey) == typeof(string) ? (TKey)(object)value.GetString()! : (TKey)(object)value.GetInt64();
    }
}
