using System.Collections.Immutable;
using System.Text.Json;
using Graph.Sources.Enrich.Manners;

namespace Graph.Sources.Enrich.Services;

/// <summary>GitLab, the public one and those of institutes: the same files as of GitHub, at the newest commit.</summary>
internal sealed class GitLabService : IEnrichService
{
    private const string PublicHost = "gitlab.com";

    private static readonly Endpoint Home = EndpointOf(PublicHost);

    /// <inheritdoc/>
    public string Name => "gitlab";

    /// <inheritdoc/>
    public ImmutableArray<Endpoint> Endpoints => [Home, Institutes];

    // The plan adds them up; each is asked at its own place.
    private static Endpoint Institutes { get; } = EndpointOf("gitlab.example") with { Name = "institutes", IsFixed = true };

    /// <inheritdoc/>
    public IEnumerable<EnrichTask> Plan(EnrichScope scope) =>
        from repository in scope.Works.Repositories
        where
            repository.Host.StartsWith("gitlab.", StringComparison.Ordinal)
            && scope.IsDue(RepositoryFiles.IdOf(Name, PathOf(repository), null))
        select EnrichTask.To(
            repository.Host == PublicHost ? Home.Name : Institutes.Name,
            repository.Path,
            1 + RepositoryFiles.Usual,
            (talk, cancellation) => FetchAsync(repository, talk, cancellation)
        );

    // Institutes may have projects of the same name.
    private static string PathOf(EnrichRepository repository) =>
        repository.Host == PublicHost ? repository.Path : $"{repository.Host}/{repository.Path}";

    private static Endpoint EndpointOf(string host) =>
        Endpoint.Of(host, $"https://{host}/", 0.5) with
        {
            // A token is for the host that it was made at.
            Token = host == PublicHost ? new TokenUse("PRIVATE-TOKEN", string.Empty) : null,
            IsFixed = host != PublicHost,
        };

    private static async Task FetchAsync(EnrichRepository repository, Conversation talk, CancellationToken cancellation)
    {
        var endpoint = repository.Host == PublicHost ? Home : EndpointOf(repository.Host);
        var files = new RepositoryFiles("gitlab", PathOf(repository), [repository.Url], talk);
        var commits = await talk.AskAsync(
                new EnrichRequest(endpoint, $"api/v4/projects/{Uri.EscapeDataString(repository.Path)}/repository/commits?per_page=1"),
                cancellation
            )
            .ConfigureAwait(false);
        if (commits.IsMissing)
        {
            files.MissAll(commits.StatusText);
            return;
        }

        if (!commits.IsFound)
        {
            throw new EnrichFailure($"{repository.Url} answered {commits.StatusText}; it was left.");
        }

        if (
            commits.Json() is not { ValueKind: JsonValueKind.Array } list
            || list.EnumerateArray().Select(c => c.Text("id")).FirstOrDefault() is not { } commit
        )
        {
            files.MissAll("empty");
            return;
        }

        await files
            .FetchAsync(commit, (at, file) => new EnrichRequest(endpoint, $"{repository.Path}/-/raw/{at}/{file}"), cancellation)
            .ConfigureAwait(false);
    }
}
