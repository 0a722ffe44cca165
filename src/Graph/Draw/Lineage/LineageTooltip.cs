using System.Collections.Immutable;
using Graph.Ask.Lineage;
using Graph.Draw.Svg;
using Graph.Graphs;
using Graph.Model;

namespace Graph.Draw.Lineage;

/// <summary>What is said of a node or an edge when it is pointed at or read aloud.</summary>
internal sealed class LineageTooltip(FoldedLineage folded)
{
    private const int MostPieces = 2;
    private const int LongestQuote = 140;

    private readonly Dictionary<string, LineageNode> _nodes = folded.Lineage.Nodes.ToDictionary(n => n.Key, StringComparer.Ordinal);
    private readonly ILookup<string, LineageEdge> _bases = folded.Lineage.Edges.ToLookup(e => e.From, StringComparer.Ordinal);

    /// <summary>The node's full name, its year and what it builds on; for a count, the names behind it.</summary>
    public string Of(LineageNode node)
    {
        if (folded.Folded.TryGetValue(node.Key, out var inside))
        {
            return $"{LineageCaption.Count(inside.Length, "more", "more")}: {string.Join(", ", Names(inside))}";
        }

        var year = node.Year is { } known ? $" ({known})" : ", year unknown";
        var kind = node.IsPaper ? ", a paper that names no model" : "";
        var bases = _bases[node.Key].Select(e => Name(e.To)).ToList();
        return $"{Name(node.Key)}{year}{kind}{(bases.Count == 0 ? "" : $"; builds on {string.Join(", ", bases)}")}";
    }

    /// <summary>What the edge says, on which ground, and the first places that it was read from.</summary>
    public string Of(LineageEdge edge)
    {
        var flaw = edge.Flaw switch
        {
            LineageFlaw.AgainstTime => ", though it came earlier",
            LineageFlaw.Circle => ", which closes a circle",
            _ => "",
        };
        var head = $"{Name(edge.From)} builds on {Name(edge.To)}{flaw}: {edge.Basis.Word()}";
        var pieces = edge.Evidence.Take(MostPieces).Select(e => $"{e.Source}, line {e.Line}: “{Short(ShownText.Of(e.Quote))}”");
        var more = edge.Evidence.Length > MostPieces ? [$"and {edge.Evidence.Length - MostPieces} more"] : Array.Empty<string>();
        return string.Join('\n', [head, .. pieces, .. more]);
    }

    private string Name(string key) => ShownText.Of(_nodes[key].Name);

    private static IEnumerable<string> Names(ImmutableArray<LineageNode> nodes)
    {
        const int mostNames = 40;
        var names = nodes.Take(mostNames).Select(n => ShownText.Of(n.Name));
        return nodes.Length > mostNames ? names.Append("…") : names;
    }

    private static string Short(string quote) => quote.Length <= LongestQuote ? quote : ShownText.Of(quote[..LongestQuote]) + "…";
}
