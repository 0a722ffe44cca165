using System.Collections.Immutable;
using Graph.Graphs;
using Graph.Model;

namespace Graph.Ask.Lineage;

/// <summary>Marks the edges of an answer that break what every lineage obeys, and says so.</summary>
internal static class LineageFaults
{
    /// <summary>The edges in their order, those at fault marked.</summary>
    public static ImmutableArray<LineageEdge> Mark(ImmutableArray<LineageEdge> edges, Func<string, int?> year)
    {
        var strongest = LineagePhysics.StrongestFirst(edges, e => (e.Basis, e.Support, e.Confidence, e.From, e.To));
        var flaws = LineagePhysics.Flaws(strongest.Select(e => (e.From, e.To)), year);
        return [.. edges.Select(e => flaws.TryGetValue((e.From, e.To), out var flaw) ? e with { Flaw = flaw } : e)];
    }

    /// <summary>A sentence for each edge at fault, at the place of its first evidence, sorted.</summary>
    public static ImmutableArray<Diagnostic> Report(IEnumerable<LineageEdge> edges, Func<string, LineageNode> node) =>
        [.. edges.Where(e => e.Flaw != LineageFlaw.None).Select(e => Report(e, node(e.From), node(e.To))).Order()];

    private static Diagnostic Report(LineageEdge edge, LineageNode from, LineageNode to)
    {
        var place = edge.Evidence.FirstOrDefault();
        var (code, message) =
            edge.Flaw == LineageFlaw.Circle
                ? ("L101", $"'{from.Name}' building on '{to.Name}' closes a circle; the edge is drawn against the flow and marked.")
                : (
                    "L102",
                    $"'{from.Name}' ({from.Year}) builds on the later '{to.Name}' ({to.Year}); the edge is drawn "
                        + "against the flow and marked."
                );
        return new Diagnostic(place?.Source ?? "", place?.Line ?? 0, 0, code, Severity.Warning, message);
    }
}
