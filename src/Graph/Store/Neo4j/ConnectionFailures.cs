using System.Net.Sockets;
using System.Security.Authentication;

namespace Graph.Store.Neo4j;

/// <summary>Failures on the way to a server: their cause, however deep it stands, and a sentence with the remedy.</summary>
internal static class ConnectionFailures
{
    /// <summary>The cause of a failure.</summary>
    public static ConnectionCause Cause(Exception? error) =>
        error switch
        {
            null => ConnectionCause.Other,
            SocketException { SocketErrorCode: SocketError.ConnectionRefused } => ConnectionCause.Refused,
            SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain } =>
                ConnectionCause.NoSuchHost,
            // The system's own words are the only place that tells these two apart.
            AuthenticationException => error.Message.Contains("certificate", StringComparison.OrdinalIgnoreCase)
                ? ConnectionCause.NotTrusted
                : ConnectionCause.NotEncrypted,
            AggregateException several => several.InnerExceptions.Select(Cause).FirstOrDefault(c => c != ConnectionCause.Other),
            _ => Cause(error.InnerException),
        };

    /// <summary>Whether it is of no use to try again.</summary>
    /// <param name="error">The failure.</param>
    /// <param name="hasAnswered">Whether the server answered before: then it, or the way to it, may come back.</param>
    public static bool IsFinal(Exception? error, bool hasAnswered) =>
        Cause(error) switch
        {
            ConnectionCause.NotTrusted or ConnectionCause.NotEncrypted => true,
            ConnectionCause.Refused or ConnectionCause.NoSuchHost => !hasAnswered,
            _ => false,
        };

    /// <summary>What to say of a failure; null for one that has no sentence of its own.</summary>
    public static string? Sentence(Exception error, Neo4jSettings settings) => Sentence(Cause(error), settings);

    /// <summary>What to say of a cause; null for <see cref="ConnectionCause.Other"/>.</summary>
    public static string? Sentence(ConnectionCause cause, Neo4jSettings settings)
    {
        var address = settings.ShownAddress;
        return cause switch
        {
            ConnectionCause.Refused => $"Cannot reach Neo4j at {address} (connection refused). Start it with: docker compose up -d",
            ConnectionCause.NoSuchHost => $"Cannot reach Neo4j at {address} (no such host). Check the address.",
            ConnectionCause.NotTrusted when settings.Authorities is { } file =>
                $"Neo4j at {address} shows a certificate that neither the system nor '{file}' trusts, or that is made out to another host."
                    + " Name the file of the authority that signed it with: --ca FILE",
            ConnectionCause.NotTrusted =>
                $"Neo4j at {address} shows a certificate that is not trusted. Name its authority's file with: --ca FILE",
            ConnectionCause.NotEncrypted =>
                $"What answers at {address} does not speak TLS. Nothing secret was sent. Give the port of its encrypted connector,"
                    + " or an address that is not encrypted.",
            _ => null,
        };
    }
}
