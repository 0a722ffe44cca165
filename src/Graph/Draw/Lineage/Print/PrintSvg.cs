using System.Globalization;
using Graph.Draw.Svg;

namespace Graph.Draw.Lineage.Print;

/// <summary>Writes a printed lineage as SVG whose unit is the point.</summary>
public static class PrintSvg
{
    /// <summary>The picture as a file; it must have a width.</summary>
    public static string Draw(LineagePicture picture)
    {
        var millimetres = picture.WidthMillimetres ?? PrintFit.UsualMillimetres;
        var page = PrintPage.Of(picture, millimetres * PrintMeasures.PerMillimetre);
        var svg = new SvgWriter();
        svg.Open("svg")
            .With("xmlns", "http://www.w3.org/2000/svg")
            .With("viewBox", $"0 0 {SvgWriter.Number(page.Width)} {SvgWriter.Number(page.Height)}")
            .With("width", Length(millimetres))
            .With("height", Length(page.Height / PrintMeasures.PerMillimetre))
            .With("role", "graphics-document")
            .With("aria-labelledby", "lineage-title lineage-desc")
            .Line();
        svg.Open("title").With("id", "lineage-title").Text(ShownText.Of(picture.Title)).Close().Line();
        svg.Open("desc").With("id", "lineage-desc").Text(ShownText.Of(LineageCaption.Of(picture))).Close().Line();
        svg.Open("style")
            .Rules(LineageStyle.Rules(use => picture.Theme[use]) + LineageStyle.PrintRules(use => picture.Theme[use]))
            .Close()
            .Line();
        svg.Open("rect").With("class", "paper").With("width", "100%").With("height", "100%").Close().Line();
        foreach (var mark in page.Marks)
        {
            Write(svg, mark);
        }

        return svg.Close().Line().ToString();
    }

    private static string Length(double millimetres) => millimetres.ToString("0.##", CultureInfo.InvariantCulture) + "mm";

    private static void Write(SvgWriter svg, PrintMark mark)
    {
        switch (mark)
        {
            case PrintMark.Rectangle r:
                svg.Rectangle(r.Classes, r.X, r.Y, r.Width, r.Height, r.Radius);
                break;
            case PrintMark.Stroke s:
                var points = string.Join('L', s.Points.Select(p => $"{SvgWriter.Number(p.X)} {SvgWriter.Number(p.Y)}"));
                svg.Open("path").With("class", s.Classes).With("d", "M" + points);
                if (s.Tooltip is { } tooltip)
                {
                    svg.Element("title", tooltip);
                }

                svg.Close();
                Tip(svg, s);
                break;
            case PrintMark.Dot d:
                svg.Open("circle").With("class", d.Classes).With("cx", d.X).With("cy", d.Y).With("r", d.Radius).Close();
                break;
            case PrintMark.Text t:
                svg.Open("text").With("class", t.Classes).With("x", t.X).With("y", t.Y).Text(t.Content).Close();
                break;
            case PrintMark.Box b:
                Box(svg, b);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(mark), mark, "No such mark.");
        }

        svg.Line();
    }

    private static void Tip(SvgWriter svg, PrintMark.Stroke stroke)
    {
        if (stroke.Tip is { } tip)
        {
            var (x, y) = stroke.Points[^1];
            svg.Open("path")
                .With("class", tip)
                .With("d", $"M{SvgWriter.Number(x - 1.3)} {SvgWriter.Number(y - 2.6)}h2.6L{SvgWriter.Number(x)} {SvgWriter.Number(y)}z")
                .Close();
        }
    }

    private static void Box(SvgWriter svg, PrintMark.Box box)
    {
        var placed = box.Placed;
        svg.Open("g")
            .With("class", "node")
            .With("data-key", ShownText.Of(placed.Node.Key))
            .With("role", "graphics-symbol")
            .With("aria-label", box.Tooltip);
        svg.Element("title", box.Tooltip);
        svg.Rectangle(box.Classes, placed.X, placed.Y, placed.Width, placed.Height, placed.Node.IsPaper ? 0 : 2);
        var middle = placed.X + (placed.Width / 2);
        svg.Open("text").With("x", middle).With("y", placed.Y + 7.4).With("text-anchor", "middle");
        foreach (var (line, i) in placed.Lines.Select((l, i) => (l, i)))
        {
            svg.Open("tspan").With("x", middle).With("dy", i == 0 ? null : SvgWriter.Number(PrintMeasures.LineHeight)).Text(line).Close();
        }

        svg.Close().Close();
    }
}
