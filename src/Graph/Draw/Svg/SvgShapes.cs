namespace Graph.Draw.Svg;

/// <summary>The shapes that every picture draws, each an element of its own.</summary>
internal static class SvgShapes
{
    /// <summary>A rectangle; its corners are rounded where a radius above 0 is given.</summary>
    public static SvgWriter Rectangle(
        this SvgWriter svg,
        string classes,
        double x,
        double y,
        double width,
        double height,
        double radius = 0
    ) =>
        svg.Open("rect")
            .With("class", classes)
            .With("x", x)
            .With("y", y)
            .With("width", width)
            .With("height", height)
            .With("rx", radius > 0 ? SvgWriter.Number(radius) : null)
            .Close();

    /// <summary>One line of text that begins at <paramref name="x"/> and stands on <paramref name="y"/>.</summary>
    public static SvgWriter Words(this SvgWriter svg, double x, double y, string classes, string text) =>
        svg.Open("text").With("x", x).With("y", y).With("class", classes).Text(text).Close().Line();
}
