using System.Collections.Immutable;

namespace Graph.Draw.Lineage.Print;

/// <summary>Sets several clusters as a page sets text: the large ones over the whole width, the small ones in columns.</summary>
internal static class PrintColumns
{
    // Narrower columns break names; wider ones leave paper white.
    private const double LeastColumn = 150;
    private const double Gutter = 12;
    private const int LargeFrom = 25;

    /// <summary>The drawing of a lineage in a width, in points.</summary>
    public static PrintDrawing Of(PrintSetting setting, double width)
    {
        var clusters = LineageCluster.Of(setting.Folded.Lineage);
        var count = (int)((width + Gutter) / (LeastColumn + Gutter));
        // Folded ones count, too: a large family that was given a narrow column would be folded even more.
        var large = clusters.TakeWhile(c => clusters.Length == 1 || count < 2 || Size(setting.Folded, c) >= LargeFrom).ToImmutableArray();
        var drawing = PrintLayout.Of(setting, large, width);
        if (large.Length == clusters.Length)
        {
            return drawing;
        }

        var narrow = (width - (Gutter * (count - 1))) / count;
        var top = drawing.Height > 0 ? drawing.Height + (3 * PrintMeasures.Gap) : 0;
        var heights = Enumerable.Repeat(top, count).ToArray();
        foreach (var cluster in clusters.Skip(large.Length))
        {
            // The largest first, each where there is most room left: columns of nearly the same height.
            var column = Array.IndexOf(heights, heights.Min());
            var part = PrintLayout.Of(setting, [cluster], narrow);
            drawing = Joined(drawing, part, column * (narrow + Gutter), heights[column], width, narrow);
            heights[column] += part.Height + (2 * PrintMeasures.Gap);
        }

        return drawing with
        {
            Height = heights.Max(),
        };
    }

    private static int Size(FoldedLineage folded, LineageCluster cluster) => cluster.Nodes.Sum(n => folded.Inside(n).Length);

    private static PrintDrawing Joined(PrintDrawing all, PrintDrawing part, double x, double y, double width, double narrow)
    {
        (double, double) At((double X, double Y) p) => (p.X + x, p.Y + y);
        var years = part.Years.Select(m => m with { Left = m.Left + x, Right = m.Right + x, Top = m.Top + y, Bottom = m.Bottom + y });
        var stems = part.Stems.Select(s => s with { X = s.X + x, Top = s.Top + y, Bottom = s.Bottom + y });
        var boxes = part.Boxes.Select(b => b with { X = b.X + x, Y = b.Y + y });
        var rails = part.Rails.Select(r =>
            r with
            {
                Lines = [.. r.Lines.Select(l => l.Select(At).ToImmutableArray())],
                Drops = [.. r.Drops.Select(d => (d.Edge, d.X + x, d.From + y, d.To + y))],
                Joint = At(r.Joint),
            }
        );
        return new PrintDrawing(
            all.Years.AddRange(years),
            all.Stems.AddRange(stems),
            all.Rails.AddRange(rails),
            all.Boxes.AddRange(boxes),
            all.Height,
            Math.Max(all.LeastWidth, part.LeastWidth > narrow ? width + part.LeastWidth - narrow : 0)
        );
    }
}
