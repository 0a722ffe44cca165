namespace Graph.Knowledge.Identifiers;

/// <summary>Addresses that only lead on to another one, which they carry.</summary>
internal static class Redirect
{
    /// <summary>The address that a link leads to in the end; the link itself where it redirects nowhere.</summary>
    public static string Follow(string url)
    {
        for (var hops = 0; hops < 3 && WebAddress.ParseOnce(url) is { } address && Target(address) is { } target; hops++)
        {
            url = target;
        }

        return url;
    }

    /// <summary>The address that is carried; null where the address stands for itself.</summary>
    public static string? Target(WebAddress address) =>
        address switch
        {
            // google.com/url?…&url=… in every country; scholar.google.com/scholar_url?url=…
            { Host: var host, Path: "url" or "scholar_url" } when host.Contains("google.", StringComparison.Ordinal) => address.Parameter(
                "url"
            ) ?? address.Parameter("q"),
            { Host: "l.facebook.com" or "lm.facebook.com", Path: "l.php" } => address.Parameter("u"),
            { Host: "link.zhihu.com" } => address.Parameter("target"),
            { Host: "web.archive.org", Segments: ["web", _, .., _] } => address.Path[(address.Path.IndexOf('/', 4) + 1)..],
            _ => null,
        };
}
