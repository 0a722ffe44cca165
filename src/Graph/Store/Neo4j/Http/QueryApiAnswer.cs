using System.Text.Json;

namespace Graph.Store.Neo4j.Http;

/// <summary>What an answer of the Query API held beside its rows.</summary>
internal sealed class QueryApiAnswer
{
    /// <summary>What was done; nothing where the answer held no counters.</summary>
    public Neo4jSummary Summary { get; private set; } = Neo4jSummary.Nothing;

    /// <summary>The first error, or null. An answer may hold rows and, after them, an error: then nothing was committed.</summary>
    public (string? Code, string Message)? Error { get; private set; }

    /// <summary>Whether the answer shows the sign that the transaction was committed.</summary>
    public bool IsCommitted => Error is null && Summary.Bookmark is not null;

    /// <summary>Takes up a member of the answer that is not a row.</summary>
    public void Take(string member, JsonElement value)
    {
        switch (member)
        {
            case "counters":
                Summary = Counters(value) with { Bookmark = Summary.Bookmark };
                break;
            case "bookmarks" when value.GetArrayLength() > 0:
                Summary = Summary with { Bookmark = value[0].GetString() };
                break;
            case "errors" when value.GetArrayLength() > 0:
                Error ??= (Text(value[0], "code"), Text(value[0], "message") ?? "no reason given");
                break;
            default:
                break;
        }
    }

    private static Neo4jSummary Counters(JsonElement counters)
    {
        long Count(string name) => counters.TryGetProperty(name, out var count) ? count.GetInt64() : 0;
        return new(
            Count("nodesCreated"),
            Count("nodesDeleted"),
            Count("relationshipsCreated"),
            Count("relationshipsDeleted"),
            Count("propertiesSet"),
            counters.TryGetProperty("containsUpdates", out var updates) && updates.GetBoolean(),
            null
        );
    }

    private static string? Text(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
