namespace Graph.Read.Prose.Rules;

/// <summary>Links to repositories of code.</summary>
internal static class RepositoryLink
{
    private static readonly string[] Hosts = ["github.com", "gitlab.com", "bitbucket.org", "gitee.com"];

    // Paths of a host that are no owners.
    private static readonly string[] NoOwners =
    [
        "orgs",
        "topics",
        "sponsors",
        "features",
        "marketplace",
        "user-attachments",
        "collections",
    ];

    /// <summary>The address of the repository that a link leads into; null where it leads elsewhere.</summary>
    public static string? Of(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
        {
            return null;
        }

        var host = uri.Host.StartsWith("www.", StringComparison.Ordinal) ? uri.Host[4..] : uri.Host;
        var parts = uri.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (!Hosts.Contains(host) || parts.Length < 2 || NoOwners.Contains(parts[0]))
        {
            return null;
        }

        var name = parts[1].EndsWith(".git", StringComparison.Ordinal) ? parts[1][..^4] : parts[1];
        return $"https://{host}/{parts[0]}/{name}";
    }
}
