using System.Collections.Immutable;
using Graph.Knowledge;
using Graph.Model;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Graph.Resolve;

/// <summary>Reads <c>seeds/ledger.yaml</c>: under <c>same</c> and <c>never</c>, lists of entries with <c>these</c> and
/// <c>reason</c>.</summary>
public static class LedgerReader
{
    /// <summary>Reads the text of a ledger. What cannot be used is a diagnostic; the rest is kept.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="path">The file's name, for diagnostics.</param>
    public static (Ledger Ledger, ImmutableArray<Diagnostic> Diagnostics) Parse(string yaml, string path)
    {
        var entries = ImmutableArray.CreateBuilder<LedgerEntry>();
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var (word, list) in Sections(yaml, path, diagnostics))
        {
            if (word is not YamlScalarNode { Value: ("same" or "never") } || list is not YamlSequenceNode items)
            {
                diagnostics.Add(At(word, path, $"'{word}' holds no decisions; 'same' and 'never' are expected, each with a list."));
                continue;
            }

            foreach (var item in items.Children)
            {
                if (Entry(item, word is YamlScalarNode { Value: "same" }) is { } entry)
                {
                    entries.Add(entry);
                }
                else
                {
                    diagnostics.Add(At(item, path, "a decision needs 'these', at least two texts, and a 'reason'; this one is left out."));
                }
            }
        }

        return (new(path, entries.ToImmutable()), diagnostics.ToImmutable());
    }

    private static IEnumerable<KeyValuePair<YamlNode, YamlNode>> Sections(
        string yaml,
        string path,
        ImmutableArray<Diagnostic>.Builder diagnostics
    )
    {
        try
        {
            switch (YamlText.Root(yaml))
            {
                case YamlMappingNode map:
                    return map.Children;
                case null or YamlScalarNode { Value: null or "" }:
                    return [];
                case var node:
                    diagnostics.Add(At(node, path, "'same' and 'never' are expected here; nothing is used."));
                    return [];
            }
        }
        catch (YamlException error)
        {
            diagnostics.Add(
                new(
                    path,
                    (int)error.Start.Line,
                    (int)error.Start.Column,
                    "G212",
                    Severity.Error,
                    $"not read: {error.Message} No decision is used."
                )
            );
            return [];
        }
    }

    private static LedgerEntry? Entry(YamlNode node, bool same)
    {
        if (
            node is not YamlMappingNode map
            || YamlText.Text(map, "reason") is not { } reason
            || !map.Children.TryGetValue("these", out var these)
            || these is not YamlSequenceNode list
        )
        {
            return null;
        }

        ImmutableArray<string> references = [.. list.Children.OfType<YamlScalarNode>().Select(n => n.Value ?? "").Where(t => t.Length > 0)];
        return references.Length < 2 ? null : new(same, references, reason, (int)node.Start.Line);
    }

    private static Diagnostic At(YamlNode node, string path, string message) =>
        new(path, (int)node.Start.Line, (int)node.Start.Column, "G212", Severity.Error, message);
}
