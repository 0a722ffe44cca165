using System.Collections.Immutable;
using Graph.Draw.Svg;

namespace Graph.Draw.Lineage;

/// <summary>What is below a lineage: the legend, in as many rows as it needs, and the caption.</summary>
internal sealed class LineageFoot
{
    private const double LineHeight = 15;
    private const double Type = 10.5;
    private const double SampleWidth = 34;

    private readonly double _width;
    private readonly ImmutableArray<ImmutableArray<LegendItem>> _legend;
    private readonly ImmutableArray<string> _caption;

    /// <summary>The foot of a picture that is <paramref name="pageWidth"/> wide, margins included.</summary>
    public LineageFoot(LineagePicture picture, LineageLook look, double pageWidth)
    {
        _width = pageWidth - (2 * LineageMeasures.Margin);
        _legend = [.. Rows(look.Legend(picture.Folded.Lineage.Edges, picture.Folded.Lineage.Nodes))];
        _caption = picture.HasNoCaption ? [] : [.. TextMetrics.Wrap(ShownText.Of(LineageCaption.Of(picture)), _width, Type)];
    }

    /// <summary>How high it is.</summary>
    public double Height => (_legend.Length + _caption.Length) * LineHeight;

    /// <summary>Writes it; the first line of text stands on <paramref name="y"/>.</summary>
    public void Write(SvgWriter svg, double y)
    {
        foreach (var row in _legend)
        {
            var x = LineageMeasures.Margin;
            foreach (var item in row)
            {
                Sample(svg, item, x, y - 4);
                svg.Words(x + SampleWidth, y, "small", item.Text);
                x += Width(item);
            }

            svg.Line();
            y += LineHeight;
        }

        foreach (var line in _caption)
        {
            svg.Words(LineageMeasures.Margin, y, "small", line);
            y += LineHeight;
        }
    }

    private static void Sample(SvgWriter svg, LegendItem item, double x, double y)
    {
        if (item.IsBox)
        {
            svg.Rectangle(item.Classes, x + 3, y - 5, 22, 10, item.Classes.Contains("noname") ? 0 : 3);
        }
        else
        {
            svg.Open("path").With("class", item.Classes).With("d", $"M{SvgWriter.Number(x)} {SvgWriter.Number(y)}h28").Close();
        }
    }

    private IEnumerable<ImmutableArray<LegendItem>> Rows(IEnumerable<LegendItem> items)
    {
        var row = new List<LegendItem>();
        foreach (var item in items)
        {
            if (row.Count > 0 && row.Append(item).Sum(Width) > _width)
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

    private static double Width(LegendItem item) => Math.Ceiling(TextMetrics.Width(item.Text, Type)) + SampleWidth + 14;
}
