using System.Collections.Immutable;

namespace Graph.Sources.Enrich;

/// <summary>One thing to ask a service about, in one request or a few that follow from one another.</summary>
/// <param name="Id">What it is about, for progress and messages.</param>
/// <param name="Requests">How many requests it usually takes, by endpoint.</param>
/// <param name="Run">Asks, and keeps what is answered.</param>
internal sealed record EnrichTask(string Id, ImmutableDictionary<string, int> Requests, Func<Conversation, CancellationToken, Task> Run)
{
    /// <summary>A task of some requests to one endpoint.</summary>
    public static EnrichTask To(string endpoint, string id, int requests, Func<Conversation, CancellationToken, Task> run) =>
        new(id, ImmutableDictionary<string, int>.Empty.Add(endpoint, requests), run);
}
