namespace Graph.Sources.Enrich.Manners;

/// <summary>How often a host may be asked.</summary>
/// <param name="Concurrency">How many requests may be under way at once.</param>
/// <param name="Interval">The least time from one request to the next; with one connection it begins when an answer is complete.</param>
/// <param name="Quota">How many requests a window of time takes; 0 where the host has none.</param>
/// <param name="Window">The window.</param>
internal sealed record ServiceLimits(int Concurrency, TimeSpan Interval, int Quota = 0, TimeSpan Window = default)
{
    /// <summary>The least time that a number of requests takes, if each is answered at once.</summary>
    public TimeSpan LeastTime(int requests)
    {
        var paced = Interval * Math.Max(0, requests - 1);
        var windowed = Quota == 0 ? TimeSpan.Zero : Window * Math.Max(0, (requests - 1) / Quota);
        return paced > windowed ? paced : windowed;
    }
}
