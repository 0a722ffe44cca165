namespace Graph.Sources.Enrich.Manners;

/// <summary>A host of a service: where it is, and how it wants to be asked.</summary>
/// <param name="Name">Its name among the service's hosts, such as <c>api</c>.</param>
/// <param name="Home">Its public address, with a slash at its end: what citations name.</param>
/// <param name="Limits">How often it may be asked.</param>
internal sealed record Endpoint(string Name, Uri Home, ServiceLimits Limits)
{
    /// <summary>Where GitHub hands out the files of repositories as they are.</summary>
    public static Endpoint RawGitHub { get; } = Of("raw", "https://raw.githubusercontent.com/", 0.25, concurrency: 2);

    /// <summary>How a token is sent to it; null where none is.</summary>
    public TokenUse? Token { get; init; }

    /// <summary>The name of the query's field that carries the contact address; null where none does.</summary>
    public string? ContactField { get; init; }

    /// <summary>Whether the service's own setting of an address does not move it.</summary>
    public bool IsFixed { get; init; }

    /// <summary>The host of an address that is not a service's own, with gentle limits.</summary>
    public static Endpoint Of(string name, string home, double seconds, int concurrency = 1) =>
        new(name, new Uri(home), new ServiceLimits(concurrency, TimeSpan.FromSeconds(seconds)));
}
