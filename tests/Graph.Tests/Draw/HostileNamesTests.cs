using System.Xml.Linq;
using Graph.Ask.Lineage;
using Graph.Draw.Lineage;
using Graph.Model;

namespace Graph.Tests.Draw;

public sealed class HostileNamesTests
{
    public static TheoryData<string> Names =>
        [
            "<script>alert(1)</script>",
            "]]>",
            "\"onload=\"alert(1)",
            "' onload='x",
            "&lt;b&gt; &amp; &#0;",
            "--> <!--",
            "</style></title></svg>",
            new string('W', 300),
            "نموذج الرؤية واللغة الطبي",
            "מודל ראייה",
            "医学影像视觉语言基础模型的一个相当长的名称用于测试宽度",
            "\u202Edesrever",
            "a\u0000b\u0008c\nd",
            "\uD800 half a pair",
            "e\u0301\u0301\u0301\u0301 accents",
            "👩‍⚕️👩‍⚕️👩‍⚕️ doctors",
            "\\\" \\N \\",
            "a;b#c%d`e{f}|g",
            "",
        ];

    [Theory]
    [MemberData(nameof(Names), DisableDiscoveryEnumeration = true)]
    public void Any_name_is_shown_as_text_inside_the_picture(string name)
    {
        var svg = XDocument.Parse(LineageSvg.Draw(PictureOf(name)));

        var page = SvgBoxes.Page(svg);
        Assert.All(SvgBoxes.Nodes(svg), n => Assert.True(n.Node.Holds(n.Text) && page.Holds(n.Node)));
        Assert.All(SvgBoxes.FreeTexts(svg), text => Assert.True(page.Holds(text), text.Text));
        Assert.DoesNotContain(svg.Descendants(), e => e.Name.LocalName is "script" or "foreignObject" or "image" or "a");
        Assert.DoesNotContain(svg.Descendants().Attributes(), a => a.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names), DisableDiscoveryEnumeration = true)]
    public void Any_name_leaves_the_page_with_its_own_two_scripts(string name)
    {
        var page = LineageHtml.Draw(PictureOf(name), themeIsFixed: false);

        Assert.Equal(2, page.Split("<script").Length - 1);
        Assert.Equal(2, page.Split("</script").Length - 1);
    }

    [Theory]
    [MemberData(nameof(Names), DisableDiscoveryEnumeration = true)]
    public void Any_name_gives_well_formed_graphml(string name) =>
        Assert.Equal("graphml", XDocument.Parse(LineageGraphMl.Write(PictureOf(name).Folded.Lineage)).Root!.Name.LocalName);

    [Fact]
    public void A_name_that_is_shortened_stands_in_full_in_the_tooltip()
    {
        var svg = XDocument.Parse(LineageSvg.Draw(PictureOf(new string('W', 300))));

        Assert.Contains(
            svg.Descendants().Where(e => e.Name.LocalName == "title"),
            t => t.Value.Contains(new string('W', 300), StringComparison.Ordinal)
        );
    }

    private static LineagePicture PictureOf(string name)
    {
        LineageNode[] nodes =
        [
            new("model:a", name, 2021, [Labels.Model]),
            new("model:b", name, 2022, [Labels.Model]),
            new("paper:c", name, null, [Labels.Paper]),
            new("model:d", "D", 2020, [Labels.Model]),
        ];
        LineageEdge[] edges = [Edge("model:a", "model:d", name), Edge("model:b", "model:a", name), Edge("paper:c", "model:a", name)];
        return Pictures.Of(new LineageGraph(["model:a", "model:d"], [.. nodes], [.. edges], [])) with { Title = name, Command = name };
    }

    private static LineageEdge Edge(string from, string to, string quote) =>
        new(from, to, Basis.Stated, 1, 1, [new Evidence("list", 1, 1, quote, "rule")]);
}
