using Graph.Knowledge.Language;

namespace Graph.Knowledge.Identifiers;

/// <summary>A repository of code, weights or data that a link leads to or into.</summary>
/// <param name="Host">Such as <c>github.com</c>.</param>
/// <param name="Owner">The person or organisation, as written.</param>
/// <param name="Path">Owner and name as written, with what the host puts before them (<c>datasets/…</c>).</param>
public sealed record RepositoryAddress(string Host, string Owner, string Path)
{
    private static readonly WordSet GitHubPages = new(LanguageFile.Read("repositories")["github-pages"], ignoreCase: true);

    private static readonly WordSet HuggingFacePages = new(LanguageFile.Read("repositories")["hugging-face-pages"], ignoreCase: true);

    /// <summary>The entity's key. Hosts do not tell repositories apart by case.</summary>
    public string Key => $"repository:{Host}/{Path}".ToLowerInvariant();

    /// <summary>Its own name, as written.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>Whether the host keeps code, and not weights and data.</summary>
    public bool IsOfCode => Host is not ("huggingface.co" or "modelscope.cn");

    /// <summary>The address of its front page.</summary>
    public string Url => $"https://{Host}/{Path}";

    /// <summary>The repository that a link leads to or into; null for a person's page, a gist, a site made from a repository, and all
    /// else.</summary>
    public static RepositoryAddress? Read(string url) =>
        WebAddress.Parse(url) is { } address && Find(address) is { } found ? found with { Path = WithoutEnding(found.Path) } : null;

    private static RepositoryAddress? Find(WebAddress address) =>
        (address.Host, address.Segments) switch
        {
            ("huggingface.co" or "hf.co", ["datasets" or "spaces", var owner, var name, ..]) => new(
                "huggingface.co",
                owner,
                $"{address.Segments[0]}/{owner}/{name}"
            ),
            ("huggingface.co" or "hf.co", [var owner, var name, ..])
                when !HuggingFacePages.Contains(owner) && owner is not ("datasets" or "spaces") => new(
                "huggingface.co",
                owner,
                $"{owner}/{name}"
            ),
            ("modelscope.cn", ["models" or "datasets" or "studios", var owner, var name, ..]) => new(
                address.Host,
                owner,
                $"{address.Segments[0]}/{owner}/{name}"
            ),
            ("raw.githubusercontent.com", [var owner, var name, _, ..]) => new("github.com", owner, $"{owner}/{name}"),
            ("github.com", [var owner, var name, ..]) when !GitHubPages.Contains(owner) => new("github.com", owner, $"{owner}/{name}"),
            ("bitbucket.org" or "gitee.com" or "codeberg.org", [var owner, var name, ..]) => new(address.Host, owner, $"{owner}/{name}"),
            (var host, [var owner, var name, ..]) when IsOwnGit(host) => new(host, owner, $"{owner}/{name}"),
            _ => null,
        };

    // Many institutes run GitHub or GitLab under a name of their own: github.cs.huji.ac.il, gitlab.inria.fr.
    private static bool IsOwnGit(string host) =>
        host.StartsWith("gitlab.", StringComparison.Ordinal)
        || (
            host.StartsWith("github.", StringComparison.Ordinal)
            && host is not ("github.com" or "github.io" or "github.blog" or "github.dev")
        );

    private static string WithoutEnding(string path) => path.EndsWith(".git", StringComparison.OrdinalIgnoreCase) ? path[..^4] : path;
}
