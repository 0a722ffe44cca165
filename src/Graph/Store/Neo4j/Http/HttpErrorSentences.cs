using System.Net;
using System.Text.Json;

namespace Graph.Store.Neo4j.Http;

/// <summary>Failures as sentences that say what was found and what to do.</summary>
internal static class HttpErrorSentences
{
    /// <summary>A failure on the way to the server.</summary>
    public static string Of(Exception error, Neo4jSettings settings) =>
        ConnectionFailures.Sentence(error, settings)
        ?? error switch
        {
            TimeoutException => $"Neo4j at {settings.ShownAddress} does not answer ({error.Message})."
                + " Nothing is lost: run the same command again when the server does.",
            JsonException => $"Neo4j at {settings.ShownAddress} gave an answer that breaks off or is not one of its Query API"
                + $" ({error.Message.TrimEnd('.')}). The address must be the HTTP port (7474) of Neo4j 5.26 or later.",
            _ => $"The connection to Neo4j at {settings.ShownAddress} failed ({(error.InnerException ?? error).Message.TrimEnd('.')})."
                + " Nothing is lost: run the same command again.",
        };

    /// <summary>A refusal by the server.</summary>
    public static string Of(string? code, string message, HttpStatusCode status, Neo4jSettings settings) =>
        (code, status) switch
        {
            ({ } known, _) => ServerErrorSentences.Of(known, message, settings),
            (null, HttpStatusCode.Unauthorized) => ServerErrorSentences.Denied(message, settings),
            (
                null,
                HttpStatusCode.NotFound
                    or HttpStatusCode.NotAcceptable
                    or HttpStatusCode.MethodNotAllowed
                    or HttpStatusCode.UnsupportedMediaType
            ) => $"{settings.ShownAddress} answers, but has no Query API ({message}). It must be the HTTP port "
                + "(7474) of Neo4j 5.26 or later.",
            _ => $"Neo4j refused a statement: {message} (status {(int)status})",
        };
}
