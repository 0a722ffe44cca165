using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Graph.Sources.Enrich.Manners;

namespace Graph.Sources.Enrich.Services;

/// <summary>GitHub: README, <c>metafile.yml</c> and <c>CITATION.cff</c> of each repository at its newest commit.</summary>
/// <remarks>The commit is read from what git itself asks first (<c>info/refs</c>, one request, no quota, and a renamed repository
/// redirects); the API would give 60 answers an hour without a token. Files come from the raw host.</remarks>
internal sealed partial class GitHubService : IEnrichService
{
    private static readonly Endpoint Web = new("git", new Uri("https://github.com/"), new ServiceLimits(2, TimeSpan.FromSeconds(0.5)))
    {
        Token = TokenUse.Basic,
    };

    private static readonly Endpoint Raw = Endpoint.RawGitHub with { Token = TokenUse.Bearer };

    /// <inheritdoc/>
    public string Name => "github";

    /// <inheritdoc/>
    public ImmutableArray<Endpoint> Endpoints => [Web, Raw];

    /// <inheritdoc/>
    public IEnumerable<EnrichTask> Plan(EnrichScope scope) =>
        from repository in scope.Works.Repositories
        where repository.Host == "github.com" && scope.IsDue(RepositoryFiles.IdOf(Name, repository.Path, null))
        select new EnrichTask(
            repository.Path,
            ImmutableDictionary<string, int>.Empty.Add(Web.Name, 1).Add(Raw.Name, RepositoryFiles.Usual),
            (talk, cancellation) => FetchAsync(repository, talk, cancellation)
        );

    private static async Task FetchAsync(EnrichRepository repository, Conversation talk, CancellationToken cancellation)
    {
        var files = new RepositoryFiles("github", repository.Path, [repository.Url], talk);
        var refs = await talk.AskAsync(
                new EnrichRequest(Web, $"{repository.Path}.git/info/refs?service=git-upload-pack")
                {
                    // The newest commit stands at the beginning; some repositories have megabytes of branches behind it.
                    MaximumBytes = 16 << 10,
                    BeginningIsEnough = true,
                },
                cancellation
            )
            .ConfigureAwait(false);
        if (!refs.IsFound)
        {
            files.MissAll(
                refs.IsMissing ? refs.StatusText : throw new EnrichFailure($"{repository.Url} answered {refs.StatusText}; it was left.")
            );
            return;
        }

        if (Head().Match(Encoding.Latin1.GetString(refs.Body)) is not { Success: true } head)
        {
            files.MissAll("empty");
            return;
        }

        var path = Renamed(refs.Address) ?? repository.Path;
        files.IsKnownAs(new EnrichRepository("github.com", path).Url);
        await files
            .FetchAsync(head.Groups[1].Value, (commit, file) => new EnrichRequest(Raw, $"{path}/{commit}/{file}"), cancellation)
            .ConfigureAwait(false);
    }

    // A renamed repository answers from its new place.
    private static string? Renamed(Uri address) =>
        RefsPath().Match(address.AbsolutePath) is { Success: true } path ? path.Groups[1].Value : null;

    // Each line begins with its length: 0000 015b COMMIT HEAD.
    [GeneratedRegex(@"\b0000[0-9a-f]{4}([0-9a-f]{64}|[0-9a-f]{40}) HEAD\b", RegexOptions.CultureInvariant)]
    private static partial Regex Head();

    [GeneratedRegex(@"^/([^/]+/[^/]+?)(?:\.git)?/info/refs$", RegexOptions.CultureInvariant)]
    private static partial Regex RefsPath();
}
