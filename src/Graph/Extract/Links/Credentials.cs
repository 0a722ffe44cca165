using System.Text.RegularExpressions;

namespace Graph.Extract.Links;

/// <summary>Finds and removes what signs an address: who holds it may fetch, so it is nobody's to pass on.</summary>
internal static partial class Credentials
{
    /// <summary>The address without its query where the query signs it; else as it was.</summary>
    public static string Remove(string url)
    {
        if (!MayHold(url))
            return url;

        var signed = Signed().Match(url);
        if (!signed.Success)
            return RemoveUser(url);

        var query = url.IndexOfAny(['?', '&', ';', '#']);
        return RemoveUser(query < 0 || query > signed.Index ? url[..signed.Index] : url[..query]);
    }

    /// <summary>Where the first credential of a text begins with the query that holds it; its length where there is none.</summary>
    public static int FindIn(ReadOnlySpan<char> text)
    {
        if (!MayHold(text))
            return text.Length;

        foreach (var match in Signed().EnumerateMatches(text))
        {
            var question = text[..match.Index].LastIndexOf('?');
            var space = text[..match.Index].LastIndexOfAny(" \t(<\"");
            return question > space ? question : match.Index;
        }

        foreach (var match in User().EnumerateMatches(text))
            return match.Index;
        return text.Length;
    }

    private static bool MayHold(ReadOnlySpan<char> text) => text.ContainsAny('?', '@', '&') || text.Contains('=') || text.Contains("AKIA", StringComparison.Ordinal) || text.Contains("ASIA", StringComparison.Ordinal);

    private static string RemoveUser(string url)
    {
        var user = User().Match(url);
        return user.Success ? string.Concat(url.AsSpan(0, user.Index), "//", url.AsSpan(user.Index + user.Length)) : url;
    }

    // The parameters that sign: Amazon S3 (v2, v4), CloudFront, Google Cloud Storage, Azure SAS, Silverchair, access tokens.
    [GeneratedRegex(@"X-(?:Amz|Goog)-[A-Za-z-]+=|(?:[?&;]|&amp;|^)(?:AWSAccessKeyId|Signature|Key-Pair-Id|Policy|sig|access_token|auth_token|api_?key|client_secret|(?:id_)?token|SharedAccessSignature|password|pwd|secret)=|\b(?:AKIA|ASIA)[A-Z0-9]{16}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Signed();

    [GeneratedRegex(@"//[^/\s@:?#]+:[^/\s@?#]+@", RegexOptions.CultureInvariant)]
    private static partial Regex User();
}
