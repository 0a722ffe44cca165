using Polly;
using Polly.Retry;

namespace Graph.Store.Neo4j;

/// <summary>Tries again what may pass, after pauses that grow and vary.</summary>
internal static class Neo4jRetry
{
    /// <summary>The way in which a statement is tried.</summary>
    /// <param name="settings">How often, and after which pause.</param>
    /// <param name="isTransient">Whether a failure is not the last word.</param>
    public static ResiliencePipeline Pipeline(Neo4jSettings settings, Func<Exception?, bool> isTransient) =>
        new ResiliencePipelineBuilder()
            .AddRetry(
                new RetryStrategyOptions
                {
                    ShouldHandle = arguments => ValueTask.FromResult(settings.Tries > 1 && isTransient(arguments.Outcome.Exception)),
                    MaxRetryAttempts = Math.Max(1, settings.Tries - 1),
                    Delay = settings.Pause,
                    BackoffType = DelayBackoffType.Exponential,
                    UseJitter = true,
                    MaxDelay = TimeSpan.FromSeconds(20),
                }
            )
            .Build();
}
