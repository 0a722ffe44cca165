using System.Globalization;
using Graph.Draw.Svg;

namespace Graph.Draw.Lineage;

/// <summary>A year's column with its place.</summary>
/// <param name="Year">The year, or null where it is unknown.</param>
/// <param name="Left">Left side.</param>
/// <param name="Right">Right side.</param>
internal sealed record DrawnColumn(int? Year, double Left, double Right)
{
    /// <summary>What stands above it.</summary>
    public string Heading => HeadingOf(Year);

    /// <summary>How wide the heading of a year is.</summary>
    public static double HeadingWidth(int? year) => TextMetrics.Width(HeadingOf(year), LineageMeasures.Type, bold: true);

    private static string HeadingOf(int? year) => year?.ToString(CultureInfo.InvariantCulture) ?? "year unknown";
}
