using System.Collections.Immutable;
using System.Globalization;
using Graph.Draw.Svg;

namespace Graph.Draw.Lineage;

/// <summary>Draws a lineage as SVG: text stays text, no script, the same bytes for the same input.</summary>
public sealed class LineageSvg
{
    private const double Margin = 16;
    private const double HeaderHeight = 58;
    private const double NarrowestPage = 460;
    private const double LineHeight = 15;
    private const double WidestBandName = 120;

    private readonly LineagePicture _picture;
    private readonly LineageDrawing _drawing;
    private readonly LineageTooltip _tooltip;
    private readonly LineageLook _look;
    private readonly IReadOnlyDictionary<int, int> _works;
    private readonly SvgWriter _svg = new();
    private readonly double _gutter;
    private readonly double _width;
    private readonly double _height;
    private readonly ImmutableArray<ImmutableArray<LegendItem>> _legend;
    private readonly ImmutableArray<string> _caption;

    private LineageSvg(LineagePicture picture)
    {
        _picture = picture;
        _drawing = LineageLayout.Of(picture.Folded.Lineage);
        _tooltip = new LineageTooltip(picture.Folded);
        _look = LineageLook.Of(picture);
        _works = LineageYears.Works(picture.Folded);
        _gutter = _drawing.Bands.Length > 1 ? _drawing.Bands.Max(b => TextMetrics.Width(BandName(b), LineageMeasures.Type, true)) + 22 : 0;
        _width = Math.Max(NarrowestPage, _gutter + _drawing.Width + (2 * Margin));
        _legend = [.. LegendRows()];
        _caption = picture.HasNoCaption ? [] : [.. TextMetrics.Wrap(ShownText.Of(LineageCaption.Of(picture)), _width - (2 * Margin), 10.5)];
        _height = HeaderHeight + _drawing.Height + 20 + ((_legend.Length + _caption.Length) * LineHeight) + Margin;
    }

    /// <summary>The picture as a file of its own.</summary>
    public static string Draw(LineagePicture picture) => new LineageSvg(picture).Write(LineageStyle.Rules(use => picture.Theme[use]));

    /// <summary>The picture as part of a page that has the style rules (<see cref="LineageStyle"/>).</summary>
    internal static string DrawForPage(LineagePicture picture) => new LineageSvg(picture).Write(null);

    private string Write(string? rules)
    {
        _svg.Open("svg")
            .With("xmlns", "http://www.w3.org/2000/svg")
            .With("viewBox", $"0 0 {SvgWriter.Number(_width)} {SvgWriter.Number(_height)}")
            .With("width", Length(_width))
            .With("height", Length(_height))
            .With("role", "graphics-document")
            .With("aria-labelledby", "lineage-title lineage-desc")
            .Line();
        _svg.Open("title").With("id", "lineage-title").Text(ShownText.Of(_picture.Title)).Close().Line();
        _svg.Open("desc").With("id", "lineage-desc").Text(ShownText.Of(LineageCaption.Of(_picture))).Close().Line();
        if (rules is not null)
        {
            _svg.Open("style").Rules(rules).Close().Line();
        }

        Tips();
        _svg.Open("rect").With("class", "paper").With("width", "100%").With("height", "100%").Close().Line();
        _svg.Open("g").With("id", "lineage").Line();
        Text(Margin, 26, "title", TextMetrics.Fit(ShownText.Of(_picture.Title), _width - (2 * Margin), 17, true));
        _svg.Open("g").With("transform", $"translate({SvgWriter.Number(Margin + _gutter)} {SvgWriter.Number(HeaderHeight)})").Line();
        Columns();
        Bands();
        Edges();
        Boxes();
        _svg.Close().Line();
        Foot();
        return _svg.Close().Line().Close().Line().ToString();
    }

    private string Length(double units) =>
        _picture.WidthMillimetres is { } mm
            ? (units * mm / _width).ToString("0.##", CultureInfo.InvariantCulture) + "mm"
            : SvgWriter.Number(units);

    private void Tips()
    {
        _svg.Open("defs");
        foreach (
            var tip in _drawing.Edges.Select(e => LineageStyle.Tip(e.Edge.Basis, e.Edge.Flaw)).Distinct().Order(StringComparer.Ordinal)
        )
        {
            _svg.Open("marker")
                .With("id", tip)
                .With("viewBox", "0 0 6 6")
                .With("refX", "6")
                .With("refY", "3")
                .With("markerWidth", "6")
                .With("markerHeight", "6")
                .With("markerUnits", "userSpaceOnUse")
                .With("orient", "auto");
            _svg.Open("path").With("class", tip).With("d", "M0 .4L6 3 0 5.6z").Close().Close();
        }

        _svg.Close().Line();
    }

    private void Columns()
    {
        foreach (var (column, i) in _drawing.Columns.Select((c, i) => (c, i)))
        {
            if (i % 2 == 0)
            {
                Rectangle("stripe", column.Left - 8, -22, column.Right - column.Left + 16, _drawing.Height + 22, null);
            }

            Text(column.Left, -8, "year", column.Heading);
            Works(column);
        }
    }

    private void Works(DrawnColumn column)
    {
        const double widest = 30;
        var left = column.Left + DrawnColumn.HeadingWidth(column.Year) + 5;
        var works = _works.GetValueOrDefault(column.Year ?? int.MaxValue);
        var width = Math.Max(1, widest * works / Math.Max(1, _works.Values.DefaultIfEmpty(1).Max()));
        Rectangle("bar", left, -16, width, 7, null);
    }

    private void Bands()
    {
        if (_drawing.Bands.Length < 2)
        {
            return;
        }

        foreach (var (band, i) in _drawing.Bands.Select((b, i) => (b, i)))
        {
            var left = -_gutter;
            if (i > 0)
            {
                _svg.Open("path")
                    .With("class", "rule")
                    .With(
                        "d",
                        $"M{SvgWriter.Number(left)} "
                            + $"{SvgWriter.Number(band.Top - (LineageMeasures.BandGap / 2))}H{SvgWriter.Number(_drawing.Width + 8)}"
                    )
                    .Close();
            }

            Rectangle($"m{_look.Hues[band.Heads[0]]}", left, band.Top + 4, 4, band.Height - 8, 2);
            _svg.Open("g").Element("title", string.Join(", ", band.Names.Select(ShownText.Of)));
            Text(left + 9, band.Top + (band.Height / 2) + 4, "band", BandName(band));
            _svg.Close().Line();
        }
    }

    private static string BandName(DrawnBand band) =>
        TextMetrics.Fit(string.Join(", ", band.Names.Select(ShownText.Of)), WidestBandName, LineageMeasures.Type, true);

    private void Edges()
    {
        foreach (var (edge, i) in _drawing.Edges.Select((e, i) => (e, i)))
        {
            _svg.Open("path")
                .With("id", $"e{i}")
                .With("class", LineageStyle.Line(edge.Edge.Basis, edge.Edge.Support, edge.Edge.Flaw))
                .With("d", EdgePath.Of(edge))
                .With("marker-end", $"url(#{LineageStyle.Tip(edge.Edge.Basis, edge.Edge.Flaw)})")
                .With("data-from", ShownText.Of(edge.Edge.From))
                .With("data-to", ShownText.Of(edge.Edge.To))
                .Element("title", _tooltip.Of(edge.Edge))
                .Close()
                .Line();
        }
    }

    private void Boxes()
    {
        foreach (var box in _drawing.Boxes)
        {
            var tooltip = _tooltip.Of(box.Node);
            _svg.Open("g")
                .With("class", "node")
                .With("data-key", ShownText.Of(box.Node.Key))
                .With("role", "graphics-symbol")
                .With("tabindex", "0")
                .With("aria-label", tooltip)
                .Element("title", tooltip);
            Rectangle(_look.Classes(box.Node), box.X, box.Top, box.Label.Width, box.Label.Height, box.Node.IsPaper ? null : 4);
            Label(box);
            _svg.Close().Line();
        }
    }

    private void Label(DrawnBox box)
    {
        var middle = box.X + (box.Label.Width / 2);
        var y = box.Top + (LineageMeasures.BoxHeight / 2) + 4.2;
        _svg.Open("text").With("x", middle).With("y", y).With("text-anchor", "middle");
        foreach (var (line, i) in box.Label.Lines.Select((line, i) => (line, i)))
        {
            if (i == 0)
            {
                _svg.Text(line);
            }
            else
            {
                _svg.Open("tspan").With("x", middle).With("dy", LineageMeasures.LineHeight).Text(line).Close();
            }
        }

        _svg.Close();
    }

    private void Foot()
    {
        var y = HeaderHeight + _drawing.Height + 20 + 8;
        foreach (var row in _legend)
        {
            var x = Margin;
            foreach (var item in row)
            {
                Sample(item, x, y - 4);
                Text(x + 34, y, "small", item.Text);
                x += LegendWidth(item);
            }

            _svg.Line();
            y += LineHeight;
        }

        foreach (var line in _caption)
        {
            Text(Margin, y, "small", line);
            y += LineHeight;
        }
    }

    private void Sample(LegendItem item, double x, double y)
    {
        if (item.IsBox)
        {
            Rectangle(item.Classes, x + 3, y - 5, 22, 10, item.Classes.Contains("noname") ? null : 3);
        }
        else
        {
            _svg.Open("path").With("class", item.Classes).With("d", $"M{SvgWriter.Number(x)} {SvgWriter.Number(y)}h28").Close();
        }
    }

    private IEnumerable<ImmutableArray<LegendItem>> LegendRows()
    {
        var row = new List<LegendItem>();
        foreach (var item in _look.Legend(_picture.Folded.Lineage.Edges, _picture.Folded.Lineage.Nodes))
        {
            if (row.Count > 0 && row.Append(item).Sum(LegendWidth) > _width - (2 * Margin))
            {
                yield return [.. row];
                row.Clear();
            }

            row.Add(item);
        }

        if (row.Count > 0)
        {
            yield return [.. row];
        }
    }

    private static double LegendWidth(LegendItem item) => Math.Ceiling(TextMetrics.Width(item.Text, 10.5)) + 34 + 14;

    private void Rectangle(string classes, double x, double y, double width, double height, double? radius) =>
        _svg.Open("rect")
            .With("class", classes)
            .With("x", x)
            .With("y", y)
            .With("width", width)
            .With("height", height)
            .With("rx", radius is { } r ? SvgWriter.Number(r) : null)
            .Close();

    private void Text(double x, double y, string classes, string text) =>
        _svg.Open("text").With("x", x).With("y", y).With("class", classes).Text(text).Close().Line();
}
