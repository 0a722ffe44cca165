using System.Collections.Frozen;
using Graph.Knowledge.Identifiers;
using Graph.Knowledge.Language;
using Graph.Model;

namespace Graph.Read.Lists.Links;

/// <summary>What is kept where: the hosts that tell what a link leads to.</summary>
internal static class LinkHosts
{
    private static readonly string[] PictureEndings = [".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp"];

    private static readonly FrozenDictionary<string, LinkKind> Hosts = Build();

    private static readonly FrozenDictionary<string, LinkKind>.AlternateLookup<ReadOnlySpan<char>> Lookup = Hosts.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Archives = IdentifierSchemes
        .All.Where(s => s.IsArchive)
        .SelectMany(s => s.Hosts)
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The kind that an address tells by its host and path; null where it tells none.</summary>
    public static LinkKind? KindOf(string url)
    {
        var (host, path) = Split(url);
        if (host.IsEmpty)
        {
            return null;
        }

        if (host is "huggingface.co" or "hf.co")
        {
            return path.StartsWith("/papers/") ? LinkKind.Paper
                : path.StartsWith("/datasets/") ? LinkKind.Dataset
                : path.StartsWith("/spaces/") ? LinkKind.Demo
                : LinkKind.Model;
        }

        if (host is "doi.org" or "dx.doi.org")
        {
            return path.Contains("zenodo", StringComparison.OrdinalIgnoreCase) ? LinkKind.Dataset : LinkKind.Paper;
        }

        if (IsPaperFile(path) && !host.EndsWith("github.com", StringComparison.OrdinalIgnoreCase))
        {
            return LinkKind.Paper;
        }

        if (host.StartsWith("dblp.", StringComparison.OrdinalIgnoreCase) && !path.StartsWith("/rec/", StringComparison.Ordinal))
        {
            // A page of a person or of a whole conference.
            return LinkKind.Other;
        }

        if (FindHost(host) is { } kind)
        {
            return kind == LinkKind.Paper && path.Trim('/').IsEmpty ? LinkKind.Other : kind;
        }

        if (host.EndsWith(".github.io", StringComparison.OrdinalIgnoreCase))
        {
            return LinkKind.Project;
        }

        return
            host.StartsWith("github.", StringComparison.OrdinalIgnoreCase) || host.StartsWith("gitlab.", StringComparison.OrdinalIgnoreCase)
            ? LinkKind.Code
            : null;
    }

    /// <summary>Whether the address is a host and nothing on it: a site, no paper.</summary>
    public static bool IsRoot(string url)
    {
        var (host, path) = Split(url);
        return !host.IsEmpty && path.Trim('/').IsEmpty;
    }

    /// <summary>Whether the address is, by its host or file, a paper's.</summary>
    public static bool IsPaper(string url) => KindOf(url) == LinkKind.Paper && !IsPicture(url);

    /// <summary>Whether the address is a picture's.</summary>
    public static bool IsPicture(string url)
    {
        var (host, path) = Split(url);
        var end = path.IndexOfAny('?', '#');
        var file = end < 0 ? path : path[..end];
        return Array.Exists(PictureEndings, ending => url.Length > ending.Length && EndsWith(url, ending))
            || (
                host.EndsWith("github.com", StringComparison.OrdinalIgnoreCase)
                && file.Contains("/assets/", StringComparison.Ordinal)
                && !file.Contains("/blob/", StringComparison.Ordinal)
            )
            || host.StartsWith("user-images.", StringComparison.OrdinalIgnoreCase);
    }

    private static bool EndsWith(string url, string ending)
    {
        var end = url.AsSpan().IndexOfAny('?', '#');
        return (end < 0 ? url : url.AsSpan(0, end)).EndsWith(ending, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether the address is a preprint's or a review's page, which is nobody's website.</summary>
    public static bool IsArchive(string url)
    {
        var (host, path) = Split(url);
        return path.Length > 1 && Archives.Contains(host);
    }

    private static bool IsPaperFile(ReadOnlySpan<char> path)
    {
        var end = path.IndexOfAny('?', '#');
        return (end < 0 ? path : path[..end]).EndsWith(".pdf", StringComparison.OrdinalIgnoreCase);
    }

    private static LinkKind? FindHost(ReadOnlySpan<char> host)
    {
        Span<char> lower = stackalloc char[256];
        if (host.Length > lower.Length)
        {
            return null;
        }

        var rest = lower[..host.ToLowerInvariant(lower)];
        while (rest.Length > 0)
        {
            if (Lookup.TryGetValue(rest, out var kind))
            {
                return kind;
            }

            var dot = rest.IndexOf('.');
            if (dot < 0)
            {
                return null;
            }

            rest = rest[(dot + 1)..];
        }

        return null;
    }

    private static Parts Split(string url)
    {
        var rest = url.AsSpan().Trim();
        var scheme = rest.IndexOf("://");
        if (scheme >= 0)
        {
            rest = rest[(scheme + 3)..];
        }
        else if (rest.StartsWith("#") || rest.StartsWith("/") || rest.StartsWith(".") || !rest.Contains('.'))
        {
            return default;
        }

        var slash = rest.IndexOfAny('/', '?', '#');
        var host = slash < 0 ? rest : rest[..slash];
        if (host.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            host = host[4..];
        }

        return new Parts(host, slash < 0 ? [] : rest[slash..]);
    }

    private static FrozenDictionary<string, LinkKind> Build()
    {
        var file = LanguageFile.Read("hosts");
        var hosts = new Dictionary<string, LinkKind>(StringComparer.Ordinal);
        foreach (var group in file.Groups)
        {
            foreach (var host in file[group])
            {
                hosts[host] = Enum.Parse<LinkKind>(group, ignoreCase: true);
            }
        }

        foreach (var host in IdentifierSchemes.All.SelectMany(s => s.Hosts))
        {
            hosts[host] = LinkKind.Paper;
        }

        return hosts.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private readonly ref struct Parts(ReadOnlySpan<char> host, ReadOnlySpan<char> path)
    {
        private readonly ReadOnlySpan<char> _host = host;
        private readonly ReadOnlySpan<char> _path = path;

        public void Deconstruct(out ReadOnlySpan<char> host, out ReadOnlySpan<char> path)
        {
            host = _host;
            path = _path;
        }
    }
}
