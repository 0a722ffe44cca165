using Polly.Retry;
using Polly.Timeout;

namespace Graph.Sources.Enrich.Manners;

/// <summary>When a failed attempt is made again, and how failures are put into words.</summary>
internal static class Attempts
{
    // A host that cannot be connected to at all is not worth the full patience.
    private const int MostConnectAttempts = 2;

    // 1, 2, 4 … 32 seconds.
    private const int MostDoublings = 5;

    /// <summary>The rules for making an attempt again.</summary>
    public static RetryStrategyOptions<RawAnswer> Retry(EnrichSettings settings)
    {
        var jitter = new Jitter();
        return new()
        {
            MaxRetryAttempts = Math.Max(1, settings.Retries),
            DelayGenerator = a =>
                ValueTask.FromResult<TimeSpan?>(jitter.Spread(TimeSpan.FromSeconds(1 << Math.Min(a.AttemptNumber, MostDoublings)))),
            ShouldHandle = a =>
                ValueTask.FromResult(
                    a.Outcome.Exception switch
                    {
                        null => a.Outcome.Result!.IsTransient,
                        HttpRequestException { InnerException: EnrichFailure } => false,
                        { } error when IsUnreachable(error) => a.AttemptNumber < MostConnectAttempts,
                        HttpRequestException or IOException or InvalidDataException or TimeoutRejectedException => true,
                        _ => false,
                    }
                ),
        };
    }

    /// <summary>Whether a host could not be connected to.</summary>
    public static bool IsUnreachable(Exception error) =>
        error is HttpRequestException { HttpRequestError: var why }
        && why is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError;

    /// <summary>Why an attempt failed. The message of the exception itself may name the address that was really asked, with its
    /// token.</summary>
    public static string Reason(Exception error) =>
        error switch
        {
            HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => "its name is not known",
            HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } => "no connection",
            HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => "no secure connection",
            InvalidDataException => "its compression is broken",
            _ => "the answer was cut off",
        };
}
