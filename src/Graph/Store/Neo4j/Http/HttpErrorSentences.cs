using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace Graph.Store.Neo4j.Http;

/// <summary>Failures as sentences that say what was found and what to do.</summary>
internal static class HttpErrorSentences
{
    /// <summary>A failure on the way to the server.</summary>
    public static string Of(Exception error, string address) =>
        error switch
        {
            HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } =>
                $"Neo4j at {address} shows a certificate that is not trusted. Name its authority's file with: --ca FILE",
            HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } =>
                $"Cannot reach Neo4j at {address} (no such host). Check the address.",
            HttpRequestException { InnerException: SocketException { SocketErrorCode: SocketError.ConnectionRefused } } =>
                $"Cannot reach Neo4j at {address} (connection refused). Start it with: docker compose up -d",
            TimeoutException =>
                $"Neo4j at {address} does not answer ({error.Message}). Nothing is lost: run the same command again when the server does.",
            JsonException =>
                $"Neo4j at {address} gave an answer that breaks off or is none of its Query API ({error.Message.TrimEnd('.')})."
                    + " The address must be the HTTP port (7474) of Neo4j 5.26 or later.",
            _ => $"The connection to Neo4j at {address} failed ({(error.InnerException ?? error).Message.TrimEnd('.')})."
                + " Nothing is lost: run the same command again.",
        };

    /// <summary>A refusal by the server.</summary>
    public static string Of(string? code, string message, HttpStatusCode status, Neo4jSettings settings) =>
        (code, status) switch
        {
            ("Neo.ClientError.Database.DatabaseNotFound", _) =>
                $"Neo4j at {settings.ShownAddress} has no database '{settings.Database}'. Name another with: --database NAME",
            ("Neo.ClientError.Security.Unauthorized" or "Neo.ClientError.Security.CredentialsExpired", _)
            or (null, HttpStatusCode.Unauthorized) =>
                $"Neo4j at {settings.ShownAddress} does not accept user '{settings.User}' with this password ({message.TrimEnd('.')})."
                    + " Set NEO4J_USERNAME and NEO4J_PASSWORD, or give --password-file.",
            (
                null,
                HttpStatusCode.NotFound
                    or HttpStatusCode.NotAcceptable
                    or HttpStatusCode.MethodNotAllowed
                    or HttpStatusCode.UnsupportedMediaType
            ) => $"{settings.ShownAddress} answers, but has no Query API ({message}). It must be the HTTP port "
                + "(7474) of Neo4j 5.26 or later.",
            _ => $"Neo4j refused a statement: {message} ({code ?? $"status {(int)status}"})",
        };
}
