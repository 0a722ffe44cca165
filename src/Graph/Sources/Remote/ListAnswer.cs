using System.Net;

namespace Graph.Sources.Remote;

/// <summary>What a server answered.</summary>
/// <param name="Status">The status.</param>
/// <param name="Body">The list's bytes; empty unless the status is 200.</param>
/// <param name="ETag">The tag of this state, as written; null where there is none.</param>
/// <param name="LastModified">The date of this state, as written; null where there is none.</param>
internal sealed record ListAnswer(HttpStatusCode Status, byte[] Body, string? ETag, string? LastModified)
{
    /// <summary>Whether the same request may well be answered later.</summary>
    public bool IsTransient => Status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests || (int)Status >= 500;
}
