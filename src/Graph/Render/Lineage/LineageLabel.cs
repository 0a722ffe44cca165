using Graph.Analyse.Lineage;
using Graph.Render.Svg;

namespace Graph.Render.Lineage;

/// <summary>What is written into a node's box.</summary>
internal static class LineageLabel
{
    /// <summary>The node's name, shortened where it is too wide.</summary>
    public static string Of(LineageNode node) =>
        TextMetrics.Fit(ShownText.Of(node.Name), LineageMeasures.WidestLabel, LineageMeasures.Type, IsBold(node));

    /// <summary>The width of the node's box.</summary>
    public static double BoxWidth(LineageNode node) =>
        Math.Ceiling(TextMetrics.Width(Of(node), LineageMeasures.Type, IsBold(node)) + (2 * LineageMeasures.BoxPadding));

    // Any node may become a head in another picture; one width for both keeps columns where they are.
    private static bool IsBold(LineageNode node) => !node.IsPaper && !node.Labels.IsEmpty;
}
