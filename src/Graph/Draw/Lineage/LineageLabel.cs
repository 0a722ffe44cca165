using System.Collections.Immutable;
using Graph.Ask.Lineage;
using Graph.Draw.Svg;

namespace Graph.Draw.Lineage;

/// <summary>What is written into a node's box.</summary>
/// <param name="Lines">One line, for the long title of a paper two; shortened where that is not enough.</param>
/// <param name="Width">The box's width.</param>
internal sealed record LineageLabel(ImmutableArray<string> Lines, double Width)
{
    /// <summary>The box's height.</summary>
    public double Height => LineageMeasures.BoxHeight + ((Lines.Length - 1) * LineageMeasures.LineHeight);

    /// <summary>The label of a node.</summary>
    public static LineageLabel Of(LineageNode node)
    {
        var shown = ShownText.Of(node.Name);
        var name = shown.Length > 0 ? shown : ShownText.Of(node.Key);
        ImmutableArray<string> lines = node.IsPaper
            ? [.. TwoLines(name)]
            : [TextMetrics.Fit(name, LineageMeasures.WidestLabel, LineageMeasures.Type, IsBold(node))];
        var widest = lines.Max(line => TextMetrics.Width(line, LineageMeasures.Type, IsBold(node)));
        return new LineageLabel(lines, Math.Ceiling(widest + (2 * LineageMeasures.BoxPadding)));
    }

    private static IEnumerable<string> TwoLines(string title)
    {
        var lines = TextMetrics.Wrap(title, LineageMeasures.WidestLabel, LineageMeasures.Type).ToList();
        return lines.Count <= 2
            ? lines
            : [lines[0], TextMetrics.Fit(string.Join(' ', lines.Skip(1)), LineageMeasures.WidestLabel, LineageMeasures.Type)];
    }

    // Any model may become a head in another picture; one width for both keeps columns where they are.
    private static bool IsBold(LineageNode node) => !node.IsPaper && !node.Labels.IsEmpty;
}
