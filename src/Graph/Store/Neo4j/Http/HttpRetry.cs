using System.Text.Json;
using Polly;
using Polly.Retry;

namespace Graph.Store.Neo4j.Http;

/// <summary>Which failures of a request are worth another try, and when.</summary>
internal static class HttpRetry
{
    /// <summary>Tries again what is transient, after pauses that grow and vary.</summary>
    public static ResiliencePipeline Pipeline(Neo4jSettings settings) =>
        new ResiliencePipelineBuilder()
            .AddRetry(
                new RetryStrategyOptions
                {
                    ShouldHandle = arguments => ValueTask.FromResult(settings.Tries > 1 && IsTransient(arguments.Outcome.Exception)),
                    MaxRetryAttempts = Math.Max(1, settings.Tries - 1),
                    Delay = settings.Pause,
                    BackoffType = DelayBackoffType.Exponential,
                    UseJitter = true,
                    MaxDelay = TimeSpan.FromSeconds(20),
                }
            )
            .Build();

    /// <summary>Whether an exception is not a last word: the connection failed, the answer broke off, or the server said so.</summary>
    public static bool IsTransient(Exception? error) =>
        error switch
        {
            TransientAnswerException => true,
            HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => false,
            HttpRequestException or IOException or JsonException or TimeoutException => true,
            _ => false,
        };
}
