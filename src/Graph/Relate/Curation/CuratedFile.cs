using System.Collections.Immutable;
using Graph.Model;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Graph.Relate.Curation;

/// <summary>Reads one file of curated facts: for each relationship type a list of <c>{from, to, cite}</c>.</summary>
internal sealed class CuratedFile(SourceText source, ImmutableArray<CuratedFact>.Builder facts, ISet<Diagnostic> diagnostics)
{
    // Only these run between things that have names; the others need entries of a list.
    private static readonly string[] Types = [RelationTypes.BuildsOn, RelationTypes.EvaluatesOn, RelationTypes.TrainedOn];

    /// <summary>Reads the file; what is wrong becomes a diagnostic.</summary>
    public void Read()
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(source.Text));
            if (stream.Documents.Count > 0)
            {
                ReadTypes(stream.Documents[0].RootNode);
            }
        }
        catch (YamlException error)
        {
            diagnostics.Add(
                new Diagnostic(
                    source.Path,
                    (int)error.Start.Line,
                    (int)error.Start.Column,
                    "G301",
                    Severity.Error,
                    $"this is no YAML: {error.Message} Nothing of the file is used."
                )
            );
        }
    }

    private void ReadTypes(YamlNode root)
    {
        if (root is not YamlMappingNode map)
        {
            Report(root, "G302", $"expected a mapping from {string.Join(", ", Types)} to lists of facts; nothing of the file is used.");
            return;
        }

        foreach (var (type, list) in map.Children)
        {
            if (
                type is not YamlScalarNode { Value: { } name }
                || !Types.Contains(name, StringComparer.Ordinal)
                || list is not YamlSequenceNode items
            )
            {
                Report(
                    type,
                    "G303",
                    $"'{type}' is no relationship that can be curated ({string.Join(", ", Types)}) with a list below it; it is left out."
                );
                continue;
            }

            items.Children.ToList().ForEach(item => ReadFact(name, item));
        }
    }

    private void ReadFact(string type, YamlNode item)
    {
        if (item is not YamlMappingNode map || Text(map, "from") is not { } from || Text(map, "to") is not { } to)
        {
            Report(item, "G304", "a fact needs 'from', 'to' and 'cite'; this one is left out.");
            return;
        }

        if (Text(map, "cite") is not { } cite || !Uri.TryCreate(cite, UriKind.Absolute, out _))
        {
            Report(item, "G305", $"{from} → {to} cites nothing; give the address that says so as 'cite'. The fact is left out.");
            return;
        }

        var line = (int)item.Start.Line;
        facts.Add(new CuratedFact(type, from, to, cite, source.Id, line, source.Line(line).Trim().ToString()));
    }

    private static string? Text(YamlMappingNode map, string field) =>
        map.Children.TryGetValue(field, out var node) && node is YamlScalarNode { Value: { Length: > 0 } value } ? value : null;

    private void Report(YamlNode node, string code, string message) =>
        diagnostics.Add(new Diagnostic(source.Path, (int)node.Start.Line, (int)node.Start.Column, code, Severity.Error, message));
}
