using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Graph.Text;

namespace Graph.Sources.Remote;

/// <summary>Where a list on the web can be read, made from the address that a user gives.</summary>
/// <param name="Id">The id that the source gets: owner and repository, or host and file, in letters, digits and hyphens.</param>
/// <param name="Given">The address as the user gave it, without credentials: what messages, reports and the cache call it.</param>
/// <param name="Candidates">Raw addresses to try in order; the first that exists is the list.</param>
/// <param name="Commit">The address that answers with the commit's id as text; null where the list is not in a GitHub repository.</param>
public sealed partial record ListAddress(string Id, string Given, ImmutableArray<Uri> Candidates, Uri? Commit)
{
    private static readonly ImmutableArray<string> Names = ["README.md", "readme.md", "Readme.md", "README.markdown", "README"];

    /// <summary>Whether a word on the command line is an address rather than a file.</summary>
    public static bool IsAddress(string text) =>
        text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    /// <summary>Understands <c>https://github.com/OWNER/REPO</c>, the page of one of its files (<c>…/blob/BRANCH/FILE</c>), and any raw
    /// address.</summary>
    /// <param name="text">The address.</param>
    /// <param name="hosts">Where GitHub's raw files and interface are.</param>
    /// <exception cref="FetchException">It is not an address that can be read.</exception>
    public static ListAddress Parse(string text, GitHubHosts hosts)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.UserInfo.Length > 0)
        {
            throw new FetchException(
                $"'{Credentials.Remove(text)}' is no address that can be read. Give https://github.com/OWNER/REPO "
                    + "or the address of a Markdown file."
            );
        }

        return Repository().Match(text) is { Success: true } match
            ? InRepository(text, match, hosts)
            : new ListAddress(IdOf(uri), Credentials.Remove(text), [uri], null);
    }

    private static ListAddress InRepository(string text, Match match, GitHubHosts hosts)
    {
        var (owner, repository) = (match.Groups["owner"].Value, match.Groups["repo"].Value);
        var at = match.Groups["ref"].Success ? match.Groups["ref"].Value : "HEAD";
        ImmutableArray<string> files = match.Groups["file"].Success ? [match.Groups["file"].Value] : Names;
        return new ListAddress(
            Slug(
                $"{owner} {repository} {(match.Groups["file"].Success ? Path.GetFileNameWithoutExtension(match.Groups["file"].Value) : string.Empty)}"
            ),
            text,
            [.. files.Select(file => new Uri(hosts.Raw, $"{owner}/{repository}/{at}/{file}"))],
            new Uri(hosts.Api, $"repos/{owner}/{repository}/commits/{at}")
        );
    }

    private static string IdOf(Uri uri) => Slug($"{uri.Host} {Path.ChangeExtension(uri.AbsolutePath, null)}");

    private static string Slug(string text) => NotSlug().Replace(text.ToLowerInvariant(), "-").Trim('-');

    [GeneratedRegex(
        @"^https?://(?:www\.)?github\.com/(?<owner>[\w.-]+)/(?<repo>[\w.-]+?)(?:\.git)?/?(?:(?:blob|tree)/(?<ref>[\w.-]+)(?:/(?<file>[^?#]+\.\w+))?/?)?(?:[?#].*)?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Repository();

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NotSlug();
}
