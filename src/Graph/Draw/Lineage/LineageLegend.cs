using System.Globalization;
using Graph.Ask.Lineage;
using Graph.Graphs;
using Graph.Model;

namespace Graph.Draw.Lineage;

/// <summary>Explains what occurs in a picture, and nothing else.</summary>
internal static class LineageLegend
{
    /// <summary>The items, lines first.</summary>
    public static IEnumerable<LegendItem> Of(LineageDrawing drawing, Func<DrawnBox, bool> isHead)
    {
        var sound = drawing.Edges.Select(e => e.Edge).Where(e => e.Flaw == LineageFlaw.None).ToList();
        foreach (var basis in sound.Select(e => e.Basis).Distinct().Order())
        {
            yield return new LegendItem(LineageStyle.Line(basis, 1, LineageFlaw.None), Meaning(basis), false);
        }

        var widest = sound.Select(e => e.Support).DefaultIfEmpty(1).Max();
        if (widest > 1)
        {
            yield return new LegendItem(LineageStyle.Line(Basis.Stated, widest, LineageFlaw.None), Width(widest), false);
        }

        if (drawing.Edges.Any(e => e.Edge.Flaw != LineageFlaw.None))
        {
            yield return new LegendItem(LineageStyle.Line(Basis.Stated, 1, LineageFlaw.Circle), "against time or in a circle", false);
        }

        if (drawing.Boxes.Any(isHead))
        {
            yield return new LegendItem("box f0 head", "head of a family", true);
        }

        if (drawing.Boxes.Any(b => b.Node.IsPaper))
        {
            yield return new LegendItem("box f0 noname", "paper that names no model", true);
        }

        if (drawing.Boxes.Any(b => b.IsCount))
        {
            yield return new LegendItem("box f0 count", "models folded into a count", true);
        }

        if (drawing.Boxes.Any(b => b.Node.OnTheWay))
        {
            yield return new LegendItem("box f0 way", "only on the way to others", true);
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
