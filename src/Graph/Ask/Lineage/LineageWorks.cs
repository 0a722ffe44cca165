using System.Collections.Immutable;
using System.Globalization;
using Graph.Model;

namespace Graph.Ask.Lineage;

/// <summary>What is known of the works in a lineage, and where their sources stand on the web.</summary>
public sealed class LineageWorks
{
    private readonly ImmutableDictionary<string, LineageWork> _works;
    private readonly ImmutableDictionary<string, string> _addresses;

    private LineageWorks(ImmutableDictionary<string, LineageWork> works, ImmutableDictionary<string, string> addresses)
    {
        _works = works;
        _addresses = addresses;
    }

    /// <summary>Where nothing is known.</summary>
    public static LineageWorks None { get; } =
        new(ImmutableDictionary<string, LineageWork>.Empty, ImmutableDictionary<string, string>.Empty);

    /// <summary>Reads what a graph knows of the nodes of a lineage.</summary>
    public static LineageWorks Read(KnowledgeGraph graph, LineageGraph lineage)
    {
        var works = lineage.Nodes.ToImmutableDictionary(n => n.Key, n => Read(graph, n.Key), StringComparer.Ordinal);
        var addresses = graph
            .Entities.Where(e => e.Is(Labels.List))
            .Select(e => (Source: e.Properties.Text("source"), Url: e.Properties.Text("url")))
            .Where(e => e.Source is not null && e.Url is not null)
            .DistinctBy(e => e.Source)
            .ToImmutableDictionary(e => e.Source!, e => e.Url!, StringComparer.Ordinal);
        return new LineageWorks(works, addresses);
    }

    /// <summary>What is known of a node; of one that the graph does not hold, nothing.</summary>
    public LineageWork Of(string key) => _works.GetValueOrDefault(key, LineageWork.Unknown);

    /// <summary>The address on the web of the line that a piece of evidence quotes, or null where its source has none.</summary>
    public string? Address(Evidence piece)
    {
        if (IsWeb(piece.Citation))
        {
            return piece.Citation;
        }

        if (_addresses.GetValueOrDefault(piece.Source) is not { } list || !IsWeb(list))
        {
            return null;
        }

        // A repository's first page is its README, where lists are kept; a line of it can be pointed at in its plain form.
        var parts = new Uri(list).AbsolutePath.Trim('/').Split('/');
        var line = piece.Line.ToString(CultureInfo.InvariantCulture);
        var isGitHub = new Uri(list).Host == "github.com";
        return isGitHub && parts.Length == 2 ? $"https://github.com/{parts[0]}/{parts[1]}/blob/HEAD/README.md?plain=1#L{line}"
            : isGitHub && parts.Length > 3 && parts[2] == "blob" ? $"{list}?plain=1#L{line}"
            : list;
    }

    private static bool IsWeb(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);

    private static LineageWork Read(KnowledgeGraph graph, string key)
    {
        var entity = graph.Find(key);
        if (entity is null)
        {
            return LineageWork.Unknown;
        }

        var papers = entity.Is(Labels.Paper)
            ? [entity]
            : graph
                .To(key)
                .Where(r => r.Type == RelationTypes.Introduces)
                .Select(r => graph.Find(r.From)!)
                .OrderBy(p => p.Year ?? int.MaxValue)
                .ThenBy(p => p.Key, StringComparer.Ordinal)
                .ToList();
        var paper = papers.FirstOrDefault();
        string[] keys = [key, .. papers.Select(p => p.Key)];
        return new LineageWork(
            paper?.Name,
            Web(paper?.Properties.Text("url")),
            paper?.Year,
            paper?.Properties.Texts("authors") ?? [],
            paper?.Properties.Text("venue"),
            Sorted(Ends(graph, keys, RelationTypes.HasCode).Select(e => e.Properties.Text("url")).OfType<string>().Where(IsWeb)),
            Sorted(keys.SelectMany(graph.To).Where(r => r.Type == RelationTypes.Covers).Select(r => graph.Find(r.From)!.Name)),
            Sorted(Ends(graph, keys, RelationTypes.Addresses).Select(e => e.Name)),
            Sorted(Ends(graph, keys, RelationTypes.InModality).Select(e => e.Name))
        );
    }

    private static string? Web(string? url) => url is not null && IsWeb(url) ? url : null;

    private static IEnumerable<Entity> Ends(KnowledgeGraph graph, IEnumerable<string> keys, string type) =>
        keys.SelectMany(graph.From).Where(r => r.Type == type).Select(r => graph.Find(r.To)!);

    private static ImmutableArray<string> Sorted(IEnumerable<string> texts) =>
        [.. texts.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
