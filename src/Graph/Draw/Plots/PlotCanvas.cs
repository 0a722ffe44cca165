using System.Globalization;
using Graph.Draw.Lineage;
using Graph.Draw.Svg;

namespace Graph.Draw.Plots;

/// <summary>A sheet for a plot: title on top, a note below, the same type and colours as the lineages.</summary>
internal sealed class PlotCanvas
{
    /// <summary>White space at the edges.</summary>
    public const double Margin = 16;

    /// <summary>Where the plot begins below the title.</summary>
    public const double Top = 46;

    private readonly SvgWriter _svg = new();
    private readonly string _note;
    private readonly double _width;
    private readonly double _height;

    /// <param name="title">What stands above.</param>
    /// <param name="note">What stands below, in one or more lines.</param>
    /// <param name="width">The whole width.</param>
    /// <param name="height">The plot's height, without title and note.</param>
    public PlotCanvas(string title, string note, double width, double height)
    {
        (_note, _width, _height) = (note, width, height);
        var lines = TextMetrics.Wrap(note, width - (2 * Margin), 10.5).Count();
        var whole = Top + height + 14 + (lines * 15) + 6;
        _svg.Open("svg")
            .With("xmlns", "http://www.w3.org/2000/svg")
            .With("viewBox", $"0 0 {SvgWriter.Number(width)} {SvgWriter.Number(whole)}")
            .With("width", width)
            .With("height", whole)
            .With("role", "graphics-document")
            .With("aria-labelledby", "plot-title plot-desc")
            .Line();
        _svg.Open("title").With("id", "plot-title").Text(title).Close().Open("desc").With("id", "plot-desc").Text(note).Close().Line();
        _svg.Open("style")
            .Rules(LineageStyle.Rules(use => Theme.Light[use]) + ".end{text-anchor:end}.mid{text-anchor:middle}.on{fill:#fff}")
            .Close()
            .Line();
        _svg.Open("rect").With("class", "paper").With("width", "100%").With("height", "100%").Close().Line();
        Text(Margin, 28, "title", title);
    }

    /// <summary>A bar or a cell, with a tooltip.</summary>
    public void Rectangle(double x, double y, double width, double height, string classes, string tooltip, double opacity = 1) =>
        _svg.Open("rect")
            .With("x", x)
            .With("y", y)
            .With("width", width)
            .With("height", height)
            .With("class", classes)
            .With("fill-opacity", opacity == 1 ? null : opacity.ToString("0.##", CultureInfo.InvariantCulture))
            .Element("title", tooltip)
            .Close()
            .Line();

    /// <summary>A dot.</summary>
    public void Dot(double x, double y, double radius, string classes) =>
        _svg.Open("circle").With("cx", x).With("cy", y).With("r", radius).With("class", classes).Close();

    /// <summary>A thin line.</summary>
    public void Rule(double x1, double y1, double x2, double y2, string classes) =>
        _svg.Open("path")
            .With("class", classes)
            .With("d", $"M{SvgWriter.Number(x1)} {SvgWriter.Number(y1)}L{SvgWriter.Number(x2)} {SvgWriter.Number(y2)}")
            .Close()
            .Line();

    /// <summary>Text; its full wording as a tooltip where it is shortened.</summary>
    public void Text(double x, double y, string classes, string text, double? widest = null, double? turned = null)
    {
        var shown = widest is { } width ? TextMetrics.Fit(ShownText.Of(text), width, 12) : ShownText.Of(text);
        _svg.Open("text")
            .With("x", x)
            .With("y", y)
            .With("class", classes)
            .With(
                "transform",
                turned is { } degrees ? $"rotate({SvgWriter.Number(degrees)} {SvgWriter.Number(x)} {SvgWriter.Number(y)})" : null
            );
        if (shown != ShownText.Of(text))
        {
            _svg.Element("title", ShownText.Of(text));
        }

        _svg.Text(shown).Close().Line();
    }

    /// <summary>The plot as a file.</summary>
    public string Finish()
    {
        var y = Top + _height + 22;
        foreach (var line in TextMetrics.Wrap(_note, _width - (2 * Margin), 10.5))
        {
            Text(Margin, y, "small", line);
            y += 15;
        }

        return _svg.Close().Line().ToString();
    }
}
