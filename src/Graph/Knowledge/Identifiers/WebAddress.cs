namespace Graph.Knowledge.Identifiers;

/// <summary>The parts of a web address that rules look at.</summary>
/// <param name="Host">In lower case, without <c>www.</c> and port.</param>
/// <param name="Path">Unescaped, without a slash at its ends.</param>
/// <param name="Query">Without the question mark, as written.</param>
public sealed record WebAddress(string Host, string Path, string Query)
{
    /// <summary>The parts of <see cref="Path"/> between slashes.</summary>
    public string[] Segments { get; } = Path.Split('/', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Takes an address apart; a redirect of a search engine is followed to the address that it carries.</summary>
    /// <param name="url">As written; the scheme may be missing.</param>
    /// <returns>Null for what is not a web address: an anchor, a mail address, a relative path.</returns>
    public static WebAddress? Parse(string url) => ParseOnce(Redirect.Follow(url));

    /// <summary>Whether the host is a domain or one below it.</summary>
    public bool IsAt(string domain) =>
        Host.EndsWith(domain, StringComparison.Ordinal) && (Host.Length == domain.Length || Host[^(domain.Length + 1)] == '.');

    /// <summary>A parameter of the query, unescaped; null where there is none.</summary>
    public string? Parameter(string name)
    {
        foreach (var pair in Query.Split('&'))
        {
            if (pair.StartsWith(name, StringComparison.OrdinalIgnoreCase) && pair.Length > name.Length && pair[name.Length] == '=')
            {
                return Uri.UnescapeDataString(pair[(name.Length + 1)..]);
            }
        }

        return null;
    }

    /// <summary>Takes an address apart as it stands.</summary>
    internal static WebAddress? ParseOnce(string url)
    {
        var rest = url.AsSpan().Trim();
        var scheme = rest.IndexOf("://");
        if (scheme > 0)
        {
            rest = rest[(scheme + 3)..];
        }

        rest = Before(rest, '#');
        var ofHost = rest[..EndOfHost(rest)];
        if (!ofHost.Contains('.') || ofHost.ContainsAny(" @"))
        {
            return null;
        }

        var tail = rest[ofHost.Length..];
        var question = tail.IndexOf('?');
        var path = question < 0 ? tail : tail[..question];
        var query = question < 0 ? [] : tail[(question + 1)..];
        return new(HostName(ofHost), Uri.UnescapeDataString(path.Trim('/')), query.ToString());
    }

    private static int EndOfHost(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOfAny('/', '?');
        return end < 0 ? rest.Length : end;
    }

    private static string HostName(ReadOnlySpan<char> host)
    {
        var name = Before(host, ':').ToString().ToLowerInvariant();
        return name.StartsWith("www.", StringComparison.Ordinal) ? name[4..] : name;
    }

    private static ReadOnlySpan<char> Before(ReadOnlySpan<char> text, char mark)
    {
        var at = text.IndexOf(mark);
        return at < 0 ? text : text[..at];
    }
}
