using System.Globalization;
using System.Xml.Linq;
using Graph.Draw.Svg;

namespace Graph.Tests.Draw;

/// <summary>The boxes that a picture's SVG shows: those of nodes, and those of all other texts.</summary>
internal static class SvgBoxes
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>A box with the words in it.</summary>
    public readonly record struct Box(string Text, double Left, double Top, double Right, double Bottom)
    {
        /// <summary>Whether two boxes share more than a border.</summary>
        public bool Overlaps(Box other) =>
            Left < other.Right - 0.1 && other.Left < Right - 0.1 && Top < other.Bottom - 0.1 && other.Top < Bottom - 0.1;

        /// <summary>Whether a box lies inside this one.</summary>
        public bool Holds(Box other) =>
            Left <= other.Left + 0.1 && Right >= other.Right - 0.1 && Top <= other.Top + 0.1 && Bottom >= other.Bottom - 0.1;
    }

    /// <summary>Node boxes with the box of the text that is written into each.</summary>
    public static IEnumerable<(Box Node, Box Text)> Nodes(XDocument svg) =>
        from node in svg.Descendants(Svg + "g").Where(g => (string?)g.Attribute("class") == "node")
        let shift = Shift(node)
        let rect = Rectangle(node.Element(Svg + "rect")!, shift)
        select (rect, TextBox(node.Element(Svg + "text")!, shift));

    /// <summary>Boxes of all texts outside nodes.</summary>
    public static IEnumerable<Box> FreeTexts(XDocument svg) =>
        from text in svg.Descendants(Svg + "text")
        where (string?)text.Parent!.Attribute("class") != "node"
        select TextBox(text, Shift(text));

    /// <summary>Node boxes in print with the box of the text in each, in points.</summary>
    public static IEnumerable<(Box Node, Box Text)> PrintedNodes(XDocument svg) =>
        from node in svg.Descendants(Svg + "g").Where(g => (string?)g.Attribute("class") == "node")
        let isBold = ((string)node.Element(Svg + "rect")!.Attribute("class")!).Split(' ').Any(c => c is "head" or "asked")
        select (Rectangle(node.Element(Svg + "rect")!, (0, 0)), PrintedText(node.Element(Svg + "text")!, isBold));

    /// <summary>Boxes of all texts outside nodes, in points.</summary>
    public static IEnumerable<Box> PrintedTexts(XDocument svg) =>
        from text in svg.Descendants(Svg + "text")
        where (string?)text.Parent!.Attribute("class") != "node"
        select PrintedText(text, (string?)text.Attribute("class") is "title" or "year");

    private static Box PrintedText(XElement text, bool isBold)
    {
        var size = (string?)text.Attribute("class") switch
        {
            "title" => 9,
            "small" => 6.5,
            _ => 7.0,
        };
        var lines = text.Nodes().Select(n => n is XElement e ? e.Value : ((XText)n).Value).ToList();
        var width = lines.Max(line => TextMetrics.Width(line, size, isBold));
        var left = Number(text, "x") - ((string?)text.Attribute("text-anchor") == "middle" ? width / 2 : 0);
        var baseline = Number(text, "y");
        return new Box(text.Value, left, baseline - (0.8 * size), left + width, baseline + (0.22 * size) + ((lines.Count - 1) * 8));
    }

    /// <summary>The picture itself.</summary>
    public static Box Page(XDocument svg)
    {
        var numbers = ((string)svg.Root!.Attribute("viewBox")!).Split(' ').Select(Number).ToArray();
        return new Box("", numbers[0], numbers[1], numbers[2], numbers[3]);
    }

    private static (double X, double Y) Shift(XElement element)
    {
        var moves = element
            .Ancestors()
            .Select(a => (string?)a.Attribute("transform"))
            .Where(t => t is not null)
            .Select(t => t!["translate(".Length..^1].Split(' ').Select(Number).ToArray())
            .ToList();
        return (moves.Sum(m => m[0]), moves.Sum(m => m[1]));
    }

    private static Box Rectangle(XElement rect, (double X, double Y) shift)
    {
        var (x, y) = (Number(rect, "x") + shift.X, Number(rect, "y") + shift.Y);
        return new Box("", x, y, x + Number(rect, "width"), y + Number(rect, "height"));
    }

    private static Box TextBox(XElement text, (double X, double Y) shift)
    {
        var classes = (string?)text.Attribute("class") ?? "";
        var size =
            classes.Contains("title") ? 17
            : classes.Contains("small") ? 10.5
            : 12;
        var bold = classes is "title" or "year" or "band";
        var lines = text.Nodes().Select(n => n is XElement e ? e.Value : ((XText)n).Value).ToList();
        var width = lines.DefaultIfEmpty("").Max(line => TextMetrics.Width(line, size, bold));
        var left = Number(text, "x") + shift.X - ((string?)text.Attribute("text-anchor") == "middle" ? width / 2 : 0);
        var baseline = Number(text, "y") + shift.Y;
        return new Box(
            text.Value,
            left,
            baseline - (0.8 * size),
            left + width,
            baseline + (0.22 * size) + (Math.Max(0, lines.Count - 1) * 13)
        );
    }

    private static double Number(XElement element, string attribute) => Number((string)element.Attribute(attribute)!);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
