using System.Text.Json;
using Graph.Query.Values;
using Graph.Store.Neo4j.Load;

namespace Graph.Store.Neo4j;

/// <summary>A Neo4j database.</summary>
/// <param name="transport">The way there; it is closed with the backend.</param>
public sealed class Neo4jBackend(INeo4jTransport transport) : IGraphBackend
{
    /// <inheritdoc/>
    /// <exception cref="Neo4jException">The server cannot be reached or refuses.</exception>
    public Task<LoadReport> LoadAsync(
        string path,
        LoadOptions options,
        IProgress<LoadProgress>? progress,
        CancellationToken cancellation
    ) => new GraphLoader(transport, options).LoadAsync(path, progress, cancellation);

    /// <inheritdoc/>
    /// <exception cref="Neo4jException">The server cannot be reached or refuses.</exception>
    public async Task<QueryAnswer> QueryAsync(string cypher, IReadOnlyDictionary<string, Value> parameters, CancellationToken cancellation)
    {
        var rows = new Neo4jRows<Value[]>(row => [.. row.EnumerateArray().Select(cell => Plain(ValueJson.From(cell)))]);
        await transport.RunAsync(new Neo4jStatement(cypher, Json(parameters), Neo4jAccess.Read), rows, cancellation).ConfigureAwait(false);
        return new QueryAnswer(rows.Columns, rows.Rows, [], null);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => transport.DisposeAsync();

    private static byte[] Json(IReadOnlyDictionary<string, Value> parameters)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, ValueJson.WriterOptions))
        {
            ValueJson.Write(json, Value.From(new MapValue(parameters)));
        }

        return buffer.ToArray();
    }

    // The server tells more of a node or relationship than we print: its own ids, which no one can rely on. What a map holds has no
    // order there, and comes in another over Bolt than over HTTP.
    private static Value Plain(Value value) =>
        value.Kind switch
        {
            ValueKind.List => Value.FromList([.. value.AsList.Select(Plain)]),
            ValueKind.Map when value.AsMap.Has("elementId") && value.AsMap.Has("properties") => Value.From(
                new MapValue(
                    value
                        .AsMap.Entries.Where(e => e.Key is "labels" or "type" or "properties")
                        .Select(e => KeyValuePair.Create(e.Key, Plain(e.Value)))
                )
            ),
            ValueKind.Map => Value.From(
                new MapValue(
                    value.AsMap.Entries.OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => KeyValuePair.Create(e.Key, Plain(e.Value)))
                )
            ),
            _ => value,
        };
}
