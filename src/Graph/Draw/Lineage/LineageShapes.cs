using Graph.Draw.Svg;

namespace Graph.Draw.Lineage;

/// <summary>Writes the lines and boxes of a lineage, each with what it means as its title.</summary>
internal sealed class LineageShapes(LineageDrawing drawing, LineageLook look, LineageTooltip tooltips)
{
    /// <summary>Writes lines first, so that boxes lie above them.</summary>
    public void Write(SvgWriter svg)
    {
        foreach (var (edge, i) in drawing.Edges.Select((e, i) => (e, i)))
        {
            Line(svg, edge, i);
        }

        foreach (var box in drawing.Boxes)
        {
            Box(svg, box);
        }
    }

    private void Line(SvgWriter svg, DrawnEdge edge, int number) =>
        svg.Open("path")
            .With("id", $"e{number}")
            .With("class", LineageStyle.Line(edge.Edge.Basis, edge.Edge.Support, edge.Edge.Flaw))
            .With("d", EdgePath.Of(edge))
            .With("marker-end", $"url(#{LineageStyle.Tip(edge.Edge.Basis, edge.Edge.Flaw)})")
            .With("data-from", ShownText.Of(edge.Edge.From))
            .With("data-to", ShownText.Of(edge.Edge.To))
            .Element("title", tooltips.Of(edge.Edge))
            .Close()
            .Line();

    private void Box(SvgWriter svg, DrawnBox box)
    {
        var tooltip = tooltips.Of(box.Node);
        svg.Open("g")
            .With("class", "node")
            .With("data-key", ShownText.Of(box.Node.Key))
            .With("role", "graphics-symbol")
            .With("tabindex", "0")
            .With("aria-label", tooltip)
            .Element("title", tooltip);
        svg.Rectangle(look.Classes(box.Node), box.X, box.Top, box.Label.Width, box.Label.Height, box.Node.IsPaper ? 0 : 4);
        Label(svg, box);
        svg.Close().Line();
    }

    private static void Label(SvgWriter svg, DrawnBox box)
    {
        var middle = box.X + (box.Label.Width / 2);
        var y = box.Top + (LineageMeasures.BoxHeight / 2) + 4.2;
        svg.Open("text").With("x", middle).With("y", y).With("text-anchor", "middle");
        foreach (var (line, i) in box.Label.Lines.Select((line, i) => (line, i)))
        {
            if (i == 0)
            {
                svg.Text(line);
            }
            else
            {
                svg.Open("tspan").With("x", middle).With("dy", LineageMeasures.LineHeight).Text(line).Close();
            }
        }

        svg.Close();
    }
}
