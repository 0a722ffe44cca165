using System.Text.Json;
using Graph.Store.Neo4j;

namespace Graph.EndToEnd.Tests.Neo4j;

/// <summary>The server that NEO4J_URI names, else one in a container of the tests' own; tests that use it are skipped, with a reason,
/// where there is neither. They empty its database.</summary>
internal sealed class RealNeo4j : IAsyncDisposable
{
    public RealNeo4j(string? address = null, int tries = 6)
    {
        address ??= SharedAddress();
        Assert.SkipWhen(address is null, "NEO4J_URI is not set and Docker does not run: there is no Neo4j to test against.");
        Transport = Neo4jTransports.Open(
            new Neo4jSettings(new Uri(address!)) { Password = Environment.GetEnvironmentVariable("NEO4J_PASSWORD"), Tries = tries }
        );
    }

    public INeo4jTransport Transport { get; }

    public async Task<string?> RunAsync(string text, object? parameters = null) =>
        (
            await Transport.RunAsync(
                new Neo4jStatement(text, JsonSerializer.SerializeToUtf8Bytes(parameters ?? new { }), Neo4jAccess.Write),
                default
            )
        ).Bookmark;

    public Task<IReadOnlyList<JsonElement>> QueryAsync(string text, object? parameters = null) =>
        Transport.QueryAsync(
            new Neo4jStatement(text, JsonSerializer.SerializeToUtf8Bytes(parameters ?? new { }), Neo4jAccess.Read),
            row => row.Clone(),
            default
        );

    public async Task<string> TextAsync(string text) => (await QueryAsync(text))[0][0].ToString();

    public Task EmptyAsync() => RunAsync("MATCH (n) DETACH DELETE n");

    /// <summary>Everything in the database but the loader's bookkeeping: a line an element, in a form that does not depend on where it
    /// came from.</summary>
    public async Task<List<string>> ContentAsync()
    {
        var nodes = await QueryAsync("MATCH (n) WHERE NOT n:GraphBuild RETURN labels(n), properties(n)");
        var edges = await QueryAsync("MATCH (a)-[r]->(b) RETURN type(r), a.key, b.key, properties(r)");
        return
        [
            .. nodes.Select(n => Node(n[0], n[1])).Order(StringComparer.Ordinal),
            .. edges.Select(e => $"{e[1]} -{e[0]}-> {e[2]} {Properties(e[3])}").Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>The same form of a file's lines.</summary>
    public static List<string> ContentOf(IEnumerable<string> lines)
    {
        var elements = lines.Select(l => JsonDocument.Parse(l).RootElement).ToLookup(e => e.GetProperty("type").GetString());
        return
        [
            .. elements["node"].Select(n => Node(n.GetProperty("labels"), n.GetProperty("properties"))).Order(StringComparer.Ordinal),
            .. elements["relationship"].Select(Edge).Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>A value in one form: 1E+300 and 1.0E300 are the same float, 1 and 1.0 are not the same value.</summary>
    public static string Value(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Array => $"[{string.Join(',', value.EnumerateArray().Select(Value))}]",
            JsonValueKind.Number when value.GetRawText().AsSpan().IndexOfAny(".eE") >= 0 => $"float {value.GetDouble():R}",
            _ => JsonSerializer.Serialize(value),
        };

    public ValueTask DisposeAsync() => Transport.DisposeAsync();

    private static string? SharedAddress() =>
        Environment.GetEnvironmentVariable("NEO4J_URI") is { Length: > 0 } named ? named : ContainedNeo4j.Address;

    private static string Node(JsonElement labels, JsonElement properties) =>
        $"{string.Join(':', labels.EnumerateArray().Select(l => l.GetString()).Order(StringComparer.Ordinal))} {Properties(properties)}";

    private static string Edge(JsonElement edge) =>
        $"{edge.GetProperty("start").GetProperty("id")} -{edge.GetProperty("label")}-> {edge.GetProperty("end").GetProperty("id")}"
        + $" {Properties(edge.GetProperty("properties"))}";

    private static string Properties(JsonElement properties) =>
        string.Join(
            "; ",
            properties
                .EnumerateObject()
                .Where(p => p.Name[0] != '_')
                .OrderBy(p => p.Name, StringComparer.Ordinal)
                .Select(p => $"{p.Name}={Value(p.Value)}")
        );
}
