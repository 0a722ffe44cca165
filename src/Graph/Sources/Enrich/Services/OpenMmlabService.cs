using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Graph.Sources.Enrich.Manners;
using Graph.Sources.Kept;

namespace Graph.Sources.Enrich.Services;

/// <summary>OpenMMLab's <c>metafile.yml</c>s: the index of a repository names them, each tells of a family of models.</summary>
internal sealed partial class OpenMmlabService : IEnrichService
{
    // About as many as its largest repository has.
    private const int Usual = 85;

    private const string Repository = "mmpretrain";

    private static readonly Endpoint Raw = Endpoint.RawGitHub;

    /// <inheritdoc/>
    public string Name => "openmmlab";

    /// <inheritdoc/>
    public ImmutableArray<Endpoint> Endpoints => [Raw];

    /// <inheritdoc/>
    public bool IsOnByItself => false;

    /// <inheritdoc/>
    public IEnumerable<EnrichTask> Plan(EnrichScope scope)
    {
        if (scope.IsDue(IdOf("model-index")))
        {
            yield return TaskOf(Repository, IdOf("model-index"), "model-index.yml");
        }
    }

    /// <inheritdoc/>
    public IEnumerable<EnrichTask> PlanNext(EnrichScope scope)
    {
        if (scope.Kept.Read(IdOf("model-index")) is not { } index)
        {
            return [];
        }

        var tasks =
            from Match import in Import().Matches(System.Text.Encoding.UTF8.GetString(index))
            let path = import.Groups[1].Value
            let id = IdOf(path[..^"/metafile.yml".Length])
            where !path.Contains("..", StringComparison.Ordinal) && scope.IsDue(id)
            orderby id
            select TaskOf(path, id, path);
        return tasks;
    }

    /// <inheritdoc/>
    public ImmutableDictionary<string, int> Later(EnrichScope scope)
    {
        var known = scope.IsDue(IdOf("model-index")) ? Usual : PlanNext(scope).Count();
        return known == 0 ? ImmutableDictionary<string, int>.Empty : ImmutableDictionary<string, int>.Empty.Add(Raw.Name, known);
    }

    private static string IdOf(string path) => $"openmmlab:{Repository}/{path}";

    private static EnrichTask TaskOf(string name, string id, string path) =>
        CatalogueFile.TaskOf(
            name,
            new EnrichRequest(Raw, $"open-mmlab/{Repository}/main/{path}"),
            id,
            KeptFileName.Of("openmmlab", Repository, path),
            "Apache-2.0"
        );

    [GeneratedRegex(@"^\s*-\s*([\w./-]+/metafile\.yml)\s*$", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Import();
}
