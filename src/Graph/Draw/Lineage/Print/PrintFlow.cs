using System.Collections.Immutable;
using Graph.Ask.Lineage;

namespace Graph.Draw.Lineage.Print;

/// <summary>Sets the boxes of a row as a paragraph is set, and draws the rails that they hang from.</summary>
internal static class PrintFlow
{
    /// <summary>The nodes in lines that fit into a room.</summary>
    public static List<List<(LineageNode Node, PrintLabel Label)>> Break(
        ImmutableArray<LineageNode> nodes,
        double room,
        Func<LineageNode, string> addition
    )
    {
        var lines = new List<List<(LineageNode, PrintLabel)>>();
        var left = 0.0;
        foreach (var node in nodes)
        {
            var label = PrintLabel.Of(node, room, addition(node));
            if (lines.Count == 0 || label.Width > left)
            {
                lines.Add([]);
                left = room;
            }

            lines[^1].Add((node, label));
            left -= label.Width + PrintMeasures.Gap;
        }

        return lines;
    }

    /// <summary>The rail of a row's boxes.</summary>
    /// <param name="edges">The edges that it shows.</param>
    /// <param name="placed">All boxes of the row, with their lines and the height of the first rail above each.</param>
    /// <param name="joint">Where it leaves its stem.</param>
    /// <param name="number">Which rail of the row it is, from 0.</param>
    /// <param name="turn">Where it goes down to further lines.</param>
    public static PrintRail Rail(
        ImmutableArray<LineageEdge> edges,
        List<(PrintBox Box, int Line, double Rails)> placed,
        (double X, double Y) joint,
        int number,
        double turn
    )
    {
        var reached = edges.ToDictionary(e => e.From, StringComparer.Ordinal);
        var byLine = placed.Where(p => reached.ContainsKey(p.Box.Node.Key)).GroupBy(p => p.Line).OrderBy(g => g.Key).ToList();
        var strokes = ImmutableArray.CreateBuilder<ImmutableArray<(double, double)>>();
        var drops = ImmutableArray.CreateBuilder<(LineageEdge, double, double, double)>();
        foreach (var line in byLine)
        {
            var y = line.First().Rails + (number * PrintMeasures.Rail);
            foreach (var (box, _, _) in line)
            {
                drops.Add((reached[box.Node.Key], Hook(box, number), y, box.Y));
            }

            strokes.Add([(line.Key == 0 ? joint.X : turn, y), (line.Max(p => Hook(p.Box, number)), y)]);
        }

        if (byLine[^1].Key > 0)
        {
            // A rail that begins below still leaves its stem at its joint.
            if (byLine[0].Key > 0)
            {
                strokes.Add([joint, (turn, joint.Y)]);
            }

            strokes.Add([(turn, joint.Y), (turn, byLine[^1].First().Rails + (number * PrintMeasures.Rail))]);
        }

        return new PrintRail(edges[0].To, strokes.ToImmutable(), drops.ToImmutable(), joint);
    }

    private static double Hook(PrintBox box, int number) => box.X + Math.Min(4 + (3 * number), box.Width - 3);
}
