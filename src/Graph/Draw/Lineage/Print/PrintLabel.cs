using System.Collections.Immutable;
using Graph.Ask.Lineage;
using Graph.Draw.Svg;

namespace Graph.Draw.Lineage.Print;

/// <summary>A name broken into lines for print.</summary>
/// <param name="Lines">The lines.</param>
/// <param name="Width">The box's width.</param>
internal sealed record PrintLabel(ImmutableArray<string> Lines, double Width)
{
    /// <summary>The label of a node where so much room is left.</summary>
    /// <param name="node">The node.</param>
    /// <param name="room">The most width of its box.</param>
    /// <param name="addition">What follows the name, such as the number of a citation; or the empty text.</param>
    public static PrintLabel Of(LineageNode node, double room, string addition = "")
    {
        var shown = ShownText.Of(node.Name);
        var name = (shown.Length > 0 ? shown : ShownText.Of(node.Key)) + addition;
        var most = Math.Min(room - (2 * PrintMeasures.Padding), PrintMeasures.WidestLabel);

        // Names are measured bold, as any may be the head of a family in another picture.
        var lines = TextMetrics.Wrap(name, most / 1.09, PrintMeasures.Type).ToList();
        if (lines.Count > PrintMeasures.MostLines)
        {
            var rest = string.Join(' ', lines.Skip(PrintMeasures.MostLines - 1));
            lines = [.. lines.Take(PrintMeasures.MostLines - 1), Cut(rest, addition, most)];
        }

        var widest = lines.Max(l => TextMetrics.Width(l, PrintMeasures.Type, bold: true));
        return new PrintLabel([.. lines], Math.Max(Math.Ceiling(widest + (2 * PrintMeasures.Padding)), 16));
    }

    private static string Cut(string rest, string addition, double most) =>
        TextMetrics.Fit(rest[..^addition.Length], most - TextMetrics.Width(addition, PrintMeasures.Type, true), PrintMeasures.Type, true)
        + addition;
}
