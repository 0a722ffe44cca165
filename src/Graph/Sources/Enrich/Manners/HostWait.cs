using System.Globalization;
using System.Text.RegularExpressions;

namespace Graph.Sources.Enrich.Manners;

/// <summary>How long a host wants to be left alone, in whichever of its headers it says so.</summary>
internal static partial class HostWait
{
    /// <summary>A longer wait ends the run for this host.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(15);

    // The year 5138: what lies beyond is not a time.
    private const long LatestReset = 100_000_000_000;

    /// <summary>The wait; null where the answer names none.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="now">The time.</param>
    public static TimeSpan? Of(HttpResponseMessage response, DateTimeOffset now)
    {
        var after = response.Headers.RetryAfter;
        if ((after?.Delta ?? after?.Date - now) is { } wait)
        {
            return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
        }

        // RateLimit: "api";r=0;t=295 – the window is used up and begins anew in 295 seconds.
        if (Header(response, "RateLimit") is { } window && UsedUp().Match(window) is { Success: true } used)
        {
            return TimeSpan.FromSeconds(int.Parse(used.Groups[1].Value, CultureInfo.InvariantCulture));
        }

        return Header(response, "X-RateLimit-Remaining") == "0" ? Until(Header(response, "X-RateLimit-Reset"), now) : null;
    }

    // Seconds since 1970.
    private static TimeSpan? Until(string? reset, DateTimeOffset now) =>
        long.TryParse(reset, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds < LatestReset
            ? Positive(DateTimeOffset.FromUnixTimeSeconds(seconds) - now)
            : null;

    private static TimeSpan? Positive(TimeSpan wait) => wait > TimeSpan.Zero ? wait : null;

    private static string? Header(HttpResponseMessage response, string name) =>
        response.Headers.NonValidated.TryGetValues(name, out var values) ? values.ToString() : null;

    [GeneratedRegex(@"\br=0;\s*t=(\d{1,6})", RegexOptions.CultureInvariant)]
    private static partial Regex UsedUp();
}
