#if NEO4J_PACKAGES
using System.Buffers;
using System.Text.Json;
using Neo4j.Driver;
using DriverException = Neo4j.Driver.Neo4jException;

namespace Graph.Store.Neo4j.Bolt;

/// <summary>Bolt through the official driver: routing in clusters and Aura, its own retries and bookmarks.</summary>
internal sealed class BoltTransport : INeo4jTransport
{
    private readonly Neo4jSettings _settings;
    private readonly IDriver _driver;
    private readonly IBookmarkManager _bookmarks = GraphDatabase.BookmarkManagerFactory.NewBookmarkManager();

    public BoltTransport(Neo4jSettings settings)
    {
        _settings = settings;
        var token =
            settings.Token is { } bearer ? AuthTokens.Bearer(bearer)
            : settings.Password is { } password ? AuthTokens.Basic(settings.User, password)
            : AuthTokens.None;
        _driver = GraphDatabase.Driver(settings.Address, token, Configure);
    }

    public string Address => _settings.ShownAddress;

    public async Task<Neo4jSummary> RunAsync(Neo4jStatement statement, INeo4jRows rows, CancellationToken cancellation)
    {
        try
        {
            await using var session = _driver.AsyncSession(c =>
                c.WithDatabase(_settings.Database)
                    .WithBookmarkManager(_bookmarks)
                    .WithDefaultAccessMode(statement.Access == Neo4jAccess.Read ? AccessMode.Read : AccessMode.Write)
            );
            Task<Neo4jSummary> Work(IAsyncQueryRunner runner) => WorkAsync(runner, statement, rows, cancellation);
            var summary =
                statement.Access == Neo4jAccess.Read
                    ? await session.ExecuteReadAsync(Work).ConfigureAwait(false)
                    : await session.ExecuteWriteAsync(Work).ConfigureAwait(false);
            return summary with { Bookmark = session.LastBookmarks?.Values.FirstOrDefault() };
        }
        catch (DriverException error)
        {
            var failure = error is ServiceUnavailableException ? Neo4jFailure.Unreachable : Neo4jErrorCodes.Failure(error.Code);
            throw new Neo4jException(failure, $"Neo4j at {Address}: {error.Message} ({error.Code})", error.Code, error);
        }
    }

    public ValueTask DisposeAsync() => _driver.DisposeAsync();

    private static async Task<Neo4jSummary> WorkAsync(
        IAsyncQueryRunner runner,
        Neo4jStatement statement,
        INeo4jRows rows,
        CancellationToken cancellation
    )
    {
        using var parameters = JsonDocument.Parse(statement.Parameters);
        var cursor = await runner
            .RunAsync(statement.Text, (Dictionary<string, object?>)Parameter(parameters.RootElement)!)
            .ConfigureAwait(false);
        rows.Begin(await cursor.KeysAsync().ConfigureAwait(false));
        while (await cursor.FetchAsync().ConfigureAwait(false))
        {
            cancellation.ThrowIfCancellationRequested();
            using var row = JsonDocument.Parse(Json(cursor.Current.Values.Values));
            rows.Add(row.RootElement);
        }

        var counters = (await cursor.ConsumeAsync().ConfigureAwait(false)).Counters;
        return new Neo4jSummary(
            counters.NodesCreated,
            counters.NodesDeleted,
            counters.RelationshipsCreated,
            counters.RelationshipsDeleted,
            counters.PropertiesSet,
            counters.ContainsUpdates,
            null
        );
    }

    private static object? Parameter(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.True or JsonValueKind.False => value.GetBoolean(),
            JsonValueKind.Number when value.GetRawText().AsSpan().IndexOfAny(".eE") < 0 => value.GetInt64(),
            JsonValueKind.Number => value.GetDouble(),
            JsonValueKind.Array => value.EnumerateArray().Select(Parameter).ToList(),
            JsonValueKind.Object => value.EnumerateObject().ToDictionary(p => p.Name, p => Parameter(p.Value), StringComparer.Ordinal),
            _ => null,
        };

    /// <summary>A row in the form of the Query API's plain JSON.</summary>
    private static ReadOnlyMemory<byte> Json(IEnumerable<object?> values)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, JsonLines.Options);
        Write(json, values);
        json.Flush();
        return buffer.WrittenMemory;
    }

    private static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case bool truth:
                json.WriteBooleanValue(truth);
                break;
            case long whole:
                json.WriteNumberValue(whole);
                break;
            case double real when double.IsFinite(real):
                PropertyJson.WriteValue(json, real);
                break;
            case double real:
                json.WriteStringValue(real.ToString(System.Globalization.CultureInfo.InvariantCulture));
                break;
            case INode node:
                Write(
                    json,
                    new Dictionary<string, object?>
                    {
                        ["elementId"] = node.ElementId,
                        ["labels"] = node.Labels,
                        ["properties"] = node.Properties,
                    }
                );
                break;
            case IRelationship edge:
                Write(
                    json,
                    new Dictionary<string, object?>
                    {
                        ["elementId"] = edge.ElementId,
                        ["type"] = edge.Type,
                        ["properties"] = edge.Properties,
                    }
                );
                break;
            case IPath path:
                Write(json, Alternate(path));
                break;
            case IEnumerable<KeyValuePair<string, object?>> map:
                WriteMap(json, map);
                break;
            case System.Collections.IEnumerable list:
                WriteList(json, list.Cast<object?>());
                break;
            default:
                json.WriteStringValue(value.ToString());
                break;
        }
    }

    private static void WriteMap(Utf8JsonWriter json, IEnumerable<KeyValuePair<string, object?>> map)
    {
        json.WriteStartObject();
        foreach (var (name, value) in map)
        {
            json.WritePropertyName(name);
            Write(json, value);
        }

        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, IEnumerable<object?> list)
    {
        json.WriteStartArray();
        foreach (var item in list)
        {
            Write(json, item);
        }

        json.WriteEndArray();
    }

    private static IEnumerable<object?> Alternate(IPath path) =>
        path.Nodes.Take(1).Cast<object?>().Concat(path.Relationships.SelectMany((r, i) => new object?[] { r, path.Nodes[i + 1] }));

    private void Configure(ConfigBuilder config)
    {
        config.WithConnectionTimeout(TimeSpan.FromSeconds(15));
        if (_settings.Authorities is { } file)
        {
            config.WithTrustManager(
                TrustManager.CreateCertTrust([
                    System.Security.Cryptography.X509Certificates.X509CertificateLoader.LoadCertificateFromFile(file),
                ])
            );
        }
    }
}
#endif
