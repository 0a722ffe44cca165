namespace Graph.Sources.Remote;

/// <summary>What is kept beside a copy of a list.</summary>
/// <param name="Url">The raw address that it was read from.</param>
/// <param name="ETag">The server's tag of this state; null where it gave none.</param>
/// <param name="LastModified">The server's date of this state as it wrote it; null where it gave none.</param>
/// <param name="Commit">The commit; null where it is not known.</param>
public sealed record CachedCopy(string Url, string? ETag, string? LastModified, string? Commit)
{
    /// <summary>Which state of the list it is, in words.</summary>
    public string Provenance =>
        Commit is not null ? $"commit {Commit}"
        : ETag is not null ? $"ETag {ETag}"
        : LastModified is not null ? $"modified {LastModified}"
        : Url;
}
