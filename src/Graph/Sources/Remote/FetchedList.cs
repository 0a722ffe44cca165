namespace Graph.Sources.Remote;

/// <summary>A list on the web, as it was read.</summary>
/// <param name="Id">The source's id.</param>
/// <param name="Url">The address as the user gave it.</param>
/// <param name="File">The kept copy.</param>
/// <param name="Provenance">Which state of the list it is: <c>commit …</c>, <c>ETag …</c>, <c>modified …</c>, or the raw address where the
/// server tells none of them.</param>
/// <param name="Stale">Why the kept copy was used unasked; null where the server answered.</param>
public sealed record FetchedList(string Id, string Url, string File, string Provenance, string? Stale);
