using System.Net;

namespace Graph.Sources.Enrich.Manners;

/// <summary>One answer to one attempt.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Body">The content; empty where it is not wanted.</param>
/// <param name="Location">Where it leads on to; null where it is not a redirect.</param>
/// <param name="Wait">How long the host wants to be left alone; null where it does not say.</param>
internal sealed record RawAnswer(HttpStatusCode Status, byte[] Body, Uri? Location, TimeSpan? Wait)
{
    /// <summary>The server's tag; empty where it gave none.</summary>
    public string ETag { get; init; } = string.Empty;

    /// <summary>The server's date; empty where it gave none.</summary>
    public string LastModified { get; init; } = string.Empty;

    /// <summary>Whether asking again later may help. A refusal that names a wait is one of a limit, not of a right.</summary>
    public bool IsTransient =>
        Status
            is HttpStatusCode.RequestTimeout
                or HttpStatusCode.TooManyRequests
                or HttpStatusCode.InternalServerError
                or HttpStatusCode.BadGateway
                or HttpStatusCode.ServiceUnavailable
                or HttpStatusCode.GatewayTimeout
        || (Status == HttpStatusCode.Forbidden && Wait is not null);
}
