using System.Text;
using Graph.Draw.Svg;

namespace Graph.Draw.Lineage;

/// <summary>An edge's way as SVG path data, from the base to what builds on it.</summary>
internal static class EdgePath
{
    /// <summary>Level stretches joined by curves that leave and arrive level. In a gap all curves begin and end at the same two places,
    /// so that two of them cross only where their ends change sides.</summary>
    public static string Of(DrawnEdge edge)
    {
        var levels = edge.Backwards ? edge.Levels.Reverse().Select(l => new LevelStretch(l.To, l.From, l.Y)) : edge.Levels;
        var path = new StringBuilder();
        LevelStretch? before = null;
        foreach (var level in levels)
        {
            if (before is { } last)
            {
                Join(path, last, level);
            }
            else
            {
                path.Append('M').Append(Pair(level.From, level.Y));
            }

            if (level.To != level.From)
            {
                path.Append('H').Append(SvgWriter.Number(level.To));
            }

            before = level;
        }

        return path.ToString();
    }

    private static void Join(StringBuilder path, LevelStretch left, LevelStretch right)
    {
        if (SvgWriter.Number(left.Y) == SvgWriter.Number(right.Y))
        {
            path.Append('H').Append(SvgWriter.Number(right.From));
            return;
        }

        var middle = (left.To + right.From) / 2;
        path.Append('C')
            .Append(Pair(middle, left.Y))
            .Append(' ')
            .Append(Pair(middle, right.Y))
            .Append(' ')
            .Append(Pair(right.From, right.Y));
    }

    private static string Pair(double x, double y) => $"{SvgWriter.Number(x)} {SvgWriter.Number(y)}";
}
