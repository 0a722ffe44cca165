using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Graph.Ask.Lineage;
using Graph.Draw.Lineage;
using Graph.Draw.Svg;
using Graph.Model;

namespace Graph.Tests.Draw;

public sealed class LineageSvgTests
{
    [Fact]
    public void No_label_and_no_node_overlaps_another_on_fifty_lineages()
    {
        foreach (var (seed, lineage) in SeededLineages.Fifty)
        {
            var svg = XDocument.Parse(LineageSvg.Draw(Pictures.Of(lineage)));
            var nodes = SvgBoxes.Nodes(svg).ToList();
            Assert.Equal(lineage.Nodes.Length, nodes.Count);
            Assert.All(nodes, n => Assert.True(n.Node.Holds(n.Text), $"Lineage {seed}: '{n.Text.Text}' is wider than its box."));
            var boxes = nodes.Select(n => n.Node with { Text = n.Text.Text }).Concat(SvgBoxes.FreeTexts(svg)).ToList();
            var page = SvgBoxes.Page(svg);
            Assert.All(boxes, box => Assert.True(page.Holds(box), $"Lineage {seed}: '{box.Text}' is not inside the picture."));
            AssertApart(boxes, seed);
        }
    }

    [Fact]
    public void Two_hundred_nodes_take_less_than_200_KB()
    {
        var svg = LineageSvg.Draw(Pictures.Of(SeededLineages.Create(200, 200, 0.35)));

        Assert.InRange(Encoding.UTF8.GetByteCount(svg), 1, 200_000);
    }

    [Fact]
    public void A_culture_with_commas_and_other_digits_changes_no_byte()
    {
        var lineage = SeededLineages.Create(7, 60, 0.35);
        var usual = Everything(lineage);
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var culture in new[] { "de-DE", "tr-TR", "fa-IR", "ar-SA" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                Assert.Equal(usual, Everything(lineage));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_order_in_which_nodes_and_edges_come_does_not_matter_for_the_lineage_of_a_graph()
    {
        var (entities, relations) = SmallGraph.Parts;
        var request = new LineageRequest { Roots = ["model:clip"] };
        var forwards = LineageFinder.Find(KnowledgeGraph.Create(entities, relations), request);
        var backwards = LineageFinder.Find(KnowledgeGraph.Create(entities.Reverse(), relations.Reverse()), request);

        Assert.Equal(Everything(forwards), Everything(backwards));
    }

    [Fact]
    public void The_legend_names_only_what_occurs()
    {
        var node = new LineageNode("model:a", "A", 2020, [Labels.Model]);
        var other = new LineageNode("model:b", "B", 2021, [Labels.Model]);
        var edge = new LineageEdge("model:b", "model:a", Basis.Curated, 1, 1, [new Evidence("curated/x", 1, 1, "B on A", "curated")]);
        var svg = LineageSvg.Draw(Pictures.Of(new LineageGraph(["model:a"], [node, other], [edge], [])));

        Assert.Contains("curated, with a citation", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("stated by a list", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("sources or more", svg, StringComparison.Ordinal);
    }

    [Fact]
    public void The_width_in_print_is_given_in_millimetres()
    {
        var svg = XDocument.Parse(LineageSvg.Draw(Pictures.Of(SeededLineages.Create(3, 20, 0.3)) with { WidthMillimetres = 85 }));

        Assert.Equal("85mm", (string?)svg.Root!.Attribute("width"));
        Assert.EndsWith("mm", (string?)svg.Root.Attribute("height"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    public void Ink_and_lines_stand_out_from_the_paper(string name)
    {
        var theme = name == "dark" ? Theme.Dark : Theme.Light;

        Assert.True(Contrast(theme["ink"], theme["paper"]) >= 7);
        Assert.True(Contrast(theme["soft"], theme["stripe"]) >= 4.5);
        Assert.True(Contrast(theme["line"], theme["stripe"]) >= 4.5);
        Assert.True(Contrast(theme["fault"], theme["stripe"]) >= 4.5);
        Assert.All(Enumerable.Range(0, Theme.HueCount), i => Assert.True(Contrast(theme["ink"], theme[$"head{i}"]) >= 4.5));
    }

    private static string Everything(LineageGraph lineage)
    {
        var picture = Pictures.Of(lineage, 40);
        return string.Join(
            '\n',
            LineageSvg.Draw(picture),
            LineageHtml.Draw(picture, false),
            LineageDot.Write(picture),
            LineageMermaid.Write(picture),
            LineageGraphMl.Write(lineage),
            LineageJson.Write(lineage)
        );
    }

    private static void AssertApart(List<SvgBoxes.Box> boxes, int seed)
    {
        for (var i = 0; i < boxes.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                Assert.False(boxes[i].Overlaps(boxes[j]), $"Lineage {seed}: '{boxes[i].Text}' overlaps '{boxes[j].Text}'.");
            }
        }
    }

    // WCAG 2.2, relative luminance and contrast ratio.
    private static double Contrast(string left, string right)
    {
        var (a, b) = (Luminance(left), Luminance(right));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour)
    {
        var channels = new[] { 1, 3, 5 }
            .Select(i => int.Parse(colour.AsSpan(i, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(c => c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4))
            .ToArray();
        return (0.2126 * channels[0]) + (0.7152 * channels[1]) + (0.0722 * channels[2]);
    }
}
