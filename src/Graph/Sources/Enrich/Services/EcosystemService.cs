using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using Graph.Sources.Enrich.Manners;
using Graph.Sources.Kept;

namespace Graph.Sources.Enrich.Services;

/// <summary>Ecosystem Graphs: what models of many organisations depend on. Its repository names no licence, so that it is read and never
/// handed on.</summary>
internal sealed partial class EcosystemService : IEnrichService
{
    // About as many as it has.
    private const int Usual = 175;

    private const string Repository = "stanford-crfm/ecosystem-graphs";
    private const string Index = "ecosystem:assets";

    private static readonly Endpoint Api = Endpoint.Of("api", "https://api.github.com/", 1);

    private static readonly Endpoint Raw = Endpoint.RawGitHub;

    /// <inheritdoc/>
    public string Name => "ecosystem";

    /// <inheritdoc/>
    public ImmutableArray<Endpoint> Endpoints => [Api, Raw];

    /// <inheritdoc/>
    public bool IsOnByItself => false;

    /// <inheritdoc/>
    public IEnumerable<EnrichTask> Plan(EnrichScope scope)
    {
        if (scope.IsDue(Index))
        {
            yield return EnrichTask.To(Api.Name, "assets", 1, IndexAsync);
        }
    }

    /// <inheritdoc/>
    public IEnumerable<EnrichTask> PlanNext(EnrichScope scope)
    {
        if (scope.Kept.Read(Index) is not { } index)
        {
            return [];
        }

        var tasks =
            from name in System.Text.Encoding.UTF8.GetString(index).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            let id = $"ecosystem:{name}"
            where scope.IsDue(id)
            select CatalogueFile.TaskOf(
                name,
                new EnrichRequest(Raw, $"{Repository}/main/assets/{Uri.EscapeDataString(name)}"),
                id,
                KeptFileName.Of("ecosystem", name),
                string.Empty
            );
        return tasks;
    }

    /// <inheritdoc/>
    public ImmutableDictionary<string, int> Later(EnrichScope scope)
    {
        var known = scope.IsDue(Index) ? Usual : PlanNext(scope).Count();
        return known == 0 ? ImmutableDictionary<string, int>.Empty : ImmutableDictionary<string, int>.Empty.Add(Raw.Name, known);
    }

    private static async Task IndexAsync(Conversation talk, CancellationToken cancellation)
    {
        var request = new EnrichRequest(Api, $"repos/{Repository}/contents/assets");
        var entry = new KeptEntry(Index, "catalogue", [], "", request.Address, "", "");
        if (await talk.FetchAsync(request, entry, cancellation).ConfigureAwait(false) is not { } answer)
        {
            return;
        }

        var names = answer.Json() is { ValueKind: JsonValueKind.Array } files
            ? files
                .EnumerateArray()
                .Select(f => f.Text("name"))
                .OfType<string>()
                .Where(n => Yaml().IsMatch(n))
                .Order(StringComparer.Ordinal)
            : throw new EnrichFailure($"{request.Address} answered with no list of files; it was left.");
        talk.Keep(
            entry with
            {
                File = KeptFileName.Of("ecosystem", "assets.txt"),
                ETag = answer.ETag,
            },
            string.Concat(names.Select(n => n + "\n"))
        );
    }

    [GeneratedRegex(@"^[\w .-]+\.ya?ml$", RegexOptions.CultureInvariant)]
    private static partial Regex Yaml();
}
