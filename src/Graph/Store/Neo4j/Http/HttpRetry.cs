using System.Text.Json;

namespace Graph.Store.Neo4j.Http;

/// <summary>Which failures of a request are worth another try.</summary>
internal static class HttpRetry
{
    /// <summary>Whether an exception is not a last word: the connection failed, the answer broke off, or the server said so.</summary>
    public static bool IsTransient(Exception? error) =>
        error is TransientAnswerException or HttpRequestException or IOException or JsonException or TimeoutException;
}
