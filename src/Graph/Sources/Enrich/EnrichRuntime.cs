namespace Graph.Sources.Enrich;

/// <summary>What a run stands on: the clock, and what a test hooks into.</summary>
internal sealed record EnrichRuntime
{
    /// <summary>The clock, and what all waits go by.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Called when a request begins; the result is disposed when its answer is complete or failed.</summary>
    public Func<IDisposable>? Sending { get; init; }
}
