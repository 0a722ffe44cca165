using System.Buffers;
using System.Text.RegularExpressions;

namespace Graph.Text;

/// <summary>Finds and removes what signs an address: who holds it may fetch, so it is nobody's to pass on.</summary>
internal static partial class Credentials
{
    private static readonly SearchValues<char> AddressEnds = SearchValues.Create(" \t)>\"'|");

    // Each way in which Signed can match holds one of these.
    private static readonly SearchValues<string> SigningWords = SearchValues.Create(
        [
            "X-Amz-",
            "X-Goog-",
            "KeyId=",
            "Signature=",
            "Pair-Id=",
            "Policy=",
            "sig=",
            "token=",
            "api_key=",
            "apikey=",
            "secret=",
            "password=",
            "pwd=",
            "AKIA",
            "ASIA",
        ],
        StringComparison.OrdinalIgnoreCase
    );

    /// <summary>The address without its query where the query signs it; else as it was.</summary>
    public static string Remove(string url)
    {
        if (!MayHold(url))
        {
            return url;
        }

        var signed = Signed().Match(url);
        if (!signed.Success)
        {
            return RemoveUser(url);
        }

        var query = url.IndexOfAny(['?', '&', ';', '#']);
        return RemoveUser(query < 0 || query > signed.Index ? url[..signed.Index] : url[..query]);
    }

    /// <summary>The first stretch of a line, from a place on, that holds a credential: from the query that signs to the address's
    /// end.</summary>
    /// <returns>Where it starts and ends; both the line's length where there is none.</returns>
    public static (int Start, int End) FindIn(ReadOnlySpan<char> line, int from)
    {
        if (!MayHold(line[from..]))
        {
            return (line.Length, line.Length);
        }

        var (start, end) = (line.Length, line.Length);
        foreach (var match in Signed().EnumerateMatches(line[from..]))
        {
            var at = from + match.Index;
            var question = line[..at].LastIndexOf('?');
            start = question > line[..at].LastIndexOfAny(" \t(<\"") ? question : at;
            break;
        }

        foreach (var match in User().EnumerateMatches(line[from..]))
        {
            start = Math.Min(start, from + match.Index);
            break;
        }

        if (start < line.Length && line[start..].IndexOfAny(AddressEnds) is >= 0 and var length)
        {
            end = start + length;
        }

        return (start, end);
    }

    /// <summary>Whether a search in a text may find any; false is sure.</summary>
    public static bool MayHold(ReadOnlySpan<char> text) => text.Contains('@') || text.ContainsAny(SigningWords);

    private static string RemoveUser(string url)
    {
        var user = User().Match(url);
        return user.Success ? string.Concat(url.AsSpan(0, user.Index), "//", url.AsSpan(user.Index + user.Length)) : url;
    }

    // The parameters that sign: Amazon S3 (v2, v4), CloudFront, Google Cloud Storage, Azure SAS, Silverchair, access tokens.
    [GeneratedRegex(
        @"X-(?:Amz|Goog)-[A-Za-z-]+=|(?:[?&;]|&amp;|^)(?:AWSAccessKeyId|Signature|Key-Pair-Id|Policy|sig|access_token|auth_token|api_?key|client_secret|(?:id_)?token|SharedAccessSignature|password|pwd|secret)=|\b(?:AKIA|ASIA)[A-Z0-9]{16}\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Signed();

    [GeneratedRegex(@"//[^/\s@:?#]+:[^/\s@?#]+@", RegexOptions.CultureInvariant)]
    private static partial Regex User();
}
