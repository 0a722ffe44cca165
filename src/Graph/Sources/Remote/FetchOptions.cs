namespace Graph.Sources.Remote;

/// <summary>Limits for reading lists on the web.</summary>
public sealed record FetchOptions
{
    /// <summary>The folder in which copies are kept.</summary>
    public required string CacheFolder { get; init; }

    /// <summary>Where GitHub is.</summary>
    public GitHubHosts Hosts { get; init; } = GitHubHosts.Public;

    /// <summary>The largest list that is read, in bytes. The largest known awesome lists have about 1 MB.</summary>
    public long MaximumBytes { get; init; } = 64 << 20;

    /// <summary>How long one attempt may take.</summary>
    public TimeSpan AttemptTimeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How often a failed attempt is made again.</summary>
    public int Retries { get; init; } = 3;

    /// <summary>The wait before the first of them; it doubles each time, and is jittered.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Whether only kept copies are used and nothing is sent.</summary>
    public bool Offline { get; init; }
}
