namespace Graph.Sources.Enrich.Manners;

/// <summary>What is asked of a service.</summary>
/// <param name="Endpoint">The host.</param>
/// <param name="Path">Path and query below the host's address, without a slash at its beginning; never a token.</param>
internal sealed record EnrichRequest(Endpoint Endpoint, string Path)
{
    /// <summary>The tag of the state that is kept; null where none is.</summary>
    public string? ETag { get; init; }

    /// <summary>The date of the state that is kept, as the server wrote it; null where none is.</summary>
    public string? LastModified { get; init; }

    /// <summary>The largest answer, in bytes after decompression.</summary>
    public long MaximumBytes { get; init; } = 16L << 20;

    /// <summary>Whether the beginning is enough: what comes after <see cref="MaximumBytes"/> is not read, and no failure.</summary>
    public bool BeginningIsEnough { get; init; }

    /// <summary>The address that citations name.</summary>
    public string Address => new Uri(Endpoint.Home, Path).AbsoluteUri;
}
