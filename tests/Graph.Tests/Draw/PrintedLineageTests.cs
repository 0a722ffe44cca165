using System.Globalization;
using System.Xml.Linq;
using Graph.Ask.Lineage;
using Graph.Draw.Lineage;
using Graph.Draw.Lineage.Print;
using Graph.Model;

namespace Graph.Tests.Draw;

/// <summary>Lineages in print, at the width of a column and of a page.</summary>
public sealed class PrintedLineageTests
{
    private const double SmallestReadable = 6.5;

    public static TheoryData<string, double> Pages =>
        new(
            from what in new[] { "model:clip", "model:sam", "model:bert", "model:llava", "all", "a family of 260" }
            from width in new[] { 85.0, 180.0 }
            select (what, width)
        );

    [Theory]
    [MemberData(nameof(Pages))]
    public void All_type_is_large_enough_at_the_stated_width_and_nothing_overlaps(string what, double millimetres)
    {
        var svg = XDocument.Parse(PrintSvg.Draw(Printed(what, millimetres)));
        var unit = UnitInPoints(svg, millimetres);
        var page = SvgBoxes.Page(svg);
        var nodes = SvgBoxes.PrintedNodes(svg).ToList();
        var free = SvgBoxes.PrintedTexts(svg).ToList();

        Assert.True(unit * 6.5 >= SmallestReadable - 0.001, $"A unit is {unit} points.");
        Assert.All(nodes, n => Assert.True(n.Node.Holds(n.Text), $"'{n.Text.Text}' is wider than its box."));
        var boxes = nodes.Select(n => n.Node with { Text = n.Text.Text }).Concat(free).ToList();
        Assert.All(boxes, b => Assert.True(page.Holds(b), $"'{b.Text}' is not inside the picture."));
        for (var i = 0; i < boxes.Count; i++)
        {
            Assert.All(boxes.Take(i), other => Assert.False(boxes[i].Overlaps(other), $"'{boxes[i].Text}' overlaps '{other.Text}'."));
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void No_stem_runs_through_a_box(string what, double millimetres)
    {
        var picture = Printed(what, millimetres);
        var width = (millimetres * PrintMeasures.PerMillimetre) - 4;
        var drawing = PrintColumns.Of(
            new PrintSetting(picture.Folded, LineageHues.Of(picture.Folded.Lineage, LineageWorks.None, picture.Folded.Lineage), _ => ""),
            width
        );
        foreach (var stem in drawing.Stems)
        {
            Assert.DoesNotContain(
                drawing.Boxes,
                b => b.X < stem.X && stem.X < b.X + b.Width && b.Y < stem.Bottom - 0.1 && stem.Top + 0.1 < b.Y + b.Height
            );
        }
    }

    [Fact]
    public void A_width_that_is_too_small_is_said_with_the_width_that_is_needed()
    {
        var error = Assert.Throws<PrintTooNarrowException>(() => Printed("model:clip", 20));

        Assert.Contains("20 mm", error.Message, StringComparison.Ordinal);
        Assert.Contains(error.Needed.ToString(CultureInfo.InvariantCulture) + " mm", error.Message, StringComparison.Ordinal);
        Assert.NotNull(Printed("model:clip", error.Needed));
    }

    [Fact]
    public void Five_thousand_models_and_twenty_thousand_edges_are_folded_to_what_is_drawn_and_none_is_lost()
    {
        var picture = Pictures.Of(SeededLineages.Create(5, 5000, 3.5), 150);

        LineageSvg.Draw(picture);

        Assert.True(picture.Folded.Lineage.Nodes.Length <= 150);
        var drawn = picture.Folded.Lineage.Nodes.Sum(n => picture.Folded.Inside(n).Length);
        Assert.Equal(5000, drawn + picture.Folded.LeftOut.Length);
    }

    private static LineagePicture Printed(string what, double millimetres)
    {
        var (graph, lineage) = Lineage(what);
        var picture = new LineagePicture(
            LineageFolding.Fold(lineage, 150),
            "What builds on it",
            "graph lineage",
            "a build of some entities"
        )
        {
            Works = graph is null ? LineageWorks.None : LineageWorks.Read(graph, lineage),
            Whole = lineage,
            Asked = what.StartsWith("model:", StringComparison.Ordinal) ? [what] : [],
            WidthMillimetres = millimetres,
        };
        return PrintFit.Fold(picture, lineage, 150);
    }

    private static (KnowledgeGraph? Graph, LineageGraph Lineage) Lineage(string what)
    {
        if (what == "a family of 260")
        {
            return (null, SeededLineages.Create(260, 260, 0.35));
        }

        var graph = SeedBuild.Graph;
        return (graph, LineageFinder.Find(graph, what == "all" ? new LineageRequest() : new LineageRequest { Roots = [what] }));
    }

    private static double UnitInPoints(XDocument svg, double millimetres)
    {
        Assert.Equal(string.Create(CultureInfo.InvariantCulture, $"{millimetres}mm"), (string?)svg.Root!.Attribute("width"));
        return millimetres * 72 / 25.4 / (SvgBoxes.Page(svg).Right - SvgBoxes.Page(svg).Left);
    }
}
