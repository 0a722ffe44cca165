using System.Globalization;
using Graph.Ask.Lineage;
using Graph.Graphs;
using Graph.Model;

namespace Graph.Draw.Lineage;

/// <summary>Explains the lines and boxes that occur in a picture, and nothing else.</summary>
internal static class LineageLegend
{
    private static readonly (string Kind, string Meaning)[] Boxes =
    [
        ("asked", "asked for"),
        ("head", "head of a family"),
        ("hollow", "hollow: no code known"),
        ("noname", "paper that names no model"),
        ("count", "models folded into a count"),
        ("way", "only on the way to others"),
    ];

    /// <summary>The items, lines first.</summary>
    public static IEnumerable<LegendItem> Of(
        IReadOnlyCollection<LineageEdge> edges,
        IReadOnlyCollection<LineageNode> nodes,
        LineageLook look
    )
    {
        var sound = edges.Where(e => e.Flaw == LineageFlaw.None).ToList();
        foreach (var basis in sound.Select(e => e.Basis).Distinct().Order())
        {
            yield return new LegendItem(LineageStyle.Line(basis, 1, LineageFlaw.None), Meaning(basis), false);
        }

        var widest = sound.Where(e => e.Basis != Basis.Imported).Select(e => e.Support).DefaultIfEmpty(1).Max();
        if (widest > 1)
        {
            yield return new LegendItem(LineageStyle.Line(Basis.Stated, widest, LineageFlaw.None), Width(widest), false);
        }

        if (edges.Any(e => e.Flaw != LineageFlaw.None))
        {
            yield return new LegendItem(LineageStyle.Line(Basis.Stated, 1, LineageFlaw.Circle), "against time or in a circle", false);
        }

        foreach (var (kind, meaning) in Boxes.Where(b => nodes.Any(n => look.Has(n, b.Kind))))
        {
            yield return new LegendItem($"box f{(look.Hues.Names.IsEmpty ? 0 : LineageHues.Grey)} {kind}", meaning, true);
        }
    }

    private static string Meaning(Basis basis) =>
        basis switch
        {
            Basis.Stated => "stated in words",
            Basis.Curated => "curated, with a citation",
            Basis.Imported => "imported from another source",
            Basis.Derived => "derived by a rule",
            _ => throw new ArgumentOutOfRangeException(nameof(basis), basis, "No such basis."),
        };

    private static string Width(int widest) =>
        widest >= LineageStyle.MostSupportShown
            ? string.Create(CultureInfo.InvariantCulture, $"{LineageStyle.MostSupportShown} sources or more")
            : string.Create(CultureInfo.InvariantCulture, $"{widest} sources");
}
