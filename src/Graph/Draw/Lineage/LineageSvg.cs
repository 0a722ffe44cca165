using System.Globalization;
using Graph.Draw.Svg;

namespace Graph.Draw.Lineage;

/// <summary>Draws a lineage as SVG: text stays text, no script, the same bytes for the same input.</summary>
public sealed class LineageSvg
{
    private const double HeaderHeight = 58;
    private const double NarrowestPage = 460;

    private readonly LineagePicture _picture;
    private readonly LineageDrawing _drawing;
    private readonly LineageLook _look;
    private readonly LineageGrid _grid;
    private readonly LineageFoot _foot;
    private readonly double _width;
    private readonly double _height;

    private LineageSvg(LineagePicture picture)
    {
        _picture = picture;
        _drawing = LineageLayout.Of(picture.Folded.Lineage);
        _look = LineageLook.Of(picture);
        _grid = new LineageGrid(_drawing, _look, LineageYears.Works(picture.Folded, picture.Folded.Lineage.Nodes));
        _width = Math.Max(NarrowestPage, _grid.Gutter + _drawing.Width + (2 * LineageMeasures.Margin));
        _foot = new LineageFoot(picture, _look, _width);
        _height = FootTop + _foot.Height + LineageMeasures.Margin;
    }

    private double FootTop => HeaderHeight + _drawing.Height + 20;

    /// <summary>The picture as a file of its own.</summary>
    public static string Draw(LineagePicture picture) => new LineageSvg(picture).Write(LineageStyle.Rules(use => picture.Theme[use]));

    /// <summary>The picture as part of a page that has the style rules (<see cref="LineageStyle"/>).</summary>
    internal static string DrawForPage(LineagePicture picture) => new LineageSvg(picture).Write(null);

    private string Write(string? rules)
    {
        var svg = new SvgWriter();
        Open(svg);
        if (rules is not null)
        {
            svg.Open("style").Rules(rules).Close().Line();
        }

        Tips(svg);
        svg.Open("rect").With("class", "paper").With("width", "100%").With("height", "100%").Close().Line();
        svg.Open("g").With("id", "lineage").Line();
        var title = TextMetrics.Fit(ShownText.Of(_picture.Title), _width - (2 * LineageMeasures.Margin), 17, true);
        svg.Words(LineageMeasures.Margin, 26, "title", title);
        var left = SvgWriter.Number(LineageMeasures.Margin + _grid.Gutter);
        svg.Open("g").With("transform", $"translate({left} {SvgWriter.Number(HeaderHeight)})").Line();
        _grid.Write(svg);
        new LineageShapes(_drawing, _look, new LineageTooltip(_picture.Folded)).Write(svg);
        svg.Close().Line();
        _foot.Write(svg, FootTop + 8);
        return svg.Close().Line().Close().Line().ToString();
    }

    private void Open(SvgWriter svg)
    {
        svg.Open("svg")
            .With("xmlns", "http://www.w3.org/2000/svg")
            .With("viewBox", $"0 0 {SvgWriter.Number(_width)} {SvgWriter.Number(_height)}")
            .With("width", Length(_width))
            .With("height", Length(_height))
            .With("role", "graphics-document")
            .With("aria-labelledby", "lineage-title lineage-desc")
            .Line();
        svg.Open("title").With("id", "lineage-title").Text(ShownText.Of(_picture.Title)).Close().Line();
        svg.Open("desc").With("id", "lineage-desc").Text(ShownText.Of(LineageCaption.Of(_picture))).Close().Line();
    }

    private string Length(double units) =>
        _picture.WidthMillimetres is { } mm
            ? (units * mm / _width).ToString("0.##", CultureInfo.InvariantCulture) + "mm"
            : SvgWriter.Number(units);

    private void Tips(SvgWriter svg)
    {
        svg.Open("defs");
        var tips = _drawing.Edges.Select(e => LineageStyle.Tip(e.Edge.Basis, e.Edge.Flaw)).Distinct();
        foreach (var tip in tips.Order(StringComparer.Ordinal))
        {
            svg.Open("marker")
                .With("id", tip)
                .With("viewBox", "0 0 6 6")
                .With("refX", "6")
                .With("refY", "3")
                .With("markerWidth", "6")
                .With("markerHeight", "6")
                .With("markerUnits", "userSpaceOnUse")
                .With("orient", "auto");
            svg.Open("path").With("class", tip).With("d", "M0 .4L6 3 0 5.6z").Close().Close();
        }

        svg.Close().Line();
    }
}
