using System.Collections.Immutable;
using Graph.Model;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Graph.Knowledge;

/// <summary>The known sources: <c>seeds/sources.yaml</c>. A source that is not in it is read all the same.</summary>
public sealed class SourceRegistry
{
    private static readonly ImmutableArray<string> KnownFields = ["companion", "field", "file", "id", "sha256", "title", "url"];

    private SourceRegistry(ImmutableArray<SourceEntry> entries, ImmutableArray<Diagnostic> diagnostics)
    {
        Entries = entries;
        Diagnostics = diagnostics;
    }

    /// <summary>A registry without sources.</summary>
    public static SourceRegistry Empty { get; } = new([], []);

    /// <summary>The sources, sorted by id.</summary>
    public ImmutableArray<SourceEntry> Entries { get; }

    /// <summary>What could not be read of the file; the rest of it is kept.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>What is known of a source, or null.</summary>
    public SourceEntry? Find(string id) => Entries.FirstOrDefault(e => e.Id == id);

    /// <summary>Reads the text of a <c>sources.yaml</c>.</summary>
    /// <param name="yaml">The text: a list of mappings with <c>id</c>, <c>file</c>, <c>title</c> and, where known, <c>url</c>,
    /// <c>companion</c> (<c>title</c>, <c>url</c>), <c>sha256</c> and <c>field</c>.</param>
    /// <param name="path">The file's name, for diagnostics.</param>
    public static SourceRegistry Parse(string yaml, string path)
    {
        var diagnostics = new List<Diagnostic>();
        var entries = new SortedDictionary<string, SourceEntry>(StringComparer.Ordinal);
        foreach (var node in Items(yaml, path, diagnostics))
        {
            if (Entry(node, path, diagnostics) is { } entry && !entries.TryAdd(entry.Id, entry))
            {
                diagnostics.Add(At(node, path, "G021", $"the id '{entry.Id}' stands here a second time; the first is kept."));
            }
        }

        return new SourceRegistry([.. entries.Values], [.. diagnostics]);
    }

    private static IEnumerable<YamlNode> Items(string yaml, string path, List<Diagnostic> diagnostics)
    {
        try
        {
            return YamlText.Root(yaml) switch
            {
                null => [],
                YamlSequenceNode list => list.Children,
                var other => throw new YamlException(other.Start, Mark.Empty, "a list of sources is expected here."),
            };
        }
        catch (YamlException error)
        {
            diagnostics.Add(
                new Diagnostic(
                    path,
                    (int)error.Start.Line,
                    (int)error.Start.Column,
                    "G020",
                    Severity.Error,
                    $"not read: {error.Message} No source is known by this file."
                )
            );
            return [];
        }
    }

    private static SourceEntry? Entry(YamlNode node, string path, List<Diagnostic> diagnostics)
    {
        if (node is not YamlMappingNode map || YamlText.Text(map, "id") is not { } id || YamlText.Text(map, "file") is not { } file)
        {
            diagnostics.Add(At(node, path, "G022", "a source needs at least 'id' and 'file'; this one is left out."));
            return null;
        }

        foreach (var key in map.Children.Keys.Where(k => !KnownFields.Contains(k.ToString(), StringComparer.Ordinal)))
        {
            diagnostics.Add(At(key, path, "G023", $"'{key}' is no field of a source ({string.Join(", ", KnownFields)}); it is not used."));
        }

        return new SourceEntry(
            id,
            file,
            YamlText.Text(map, "title") ?? id,
            YamlText.Text(map, "url"),
            Companion(map),
            YamlText.Text(map, "sha256"),
            YamlText.Text(map, "field")
        );
    }

    private static CompanionPaper? Companion(YamlMappingNode map) =>
        map.Children.TryGetValue("companion", out var node)
        && node is YamlMappingNode companion
        && YamlText.Text(companion, "title") is { } title
            ? new CompanionPaper(title, YamlText.Text(companion, "url"))
            : null;

    private static Diagnostic At(YamlNode node, string path, string code, string message) =>
        new(path, (int)node.Start.Line, (int)node.Start.Column, code, Severity.Error, message);
}
