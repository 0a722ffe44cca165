namespace Graph.Render.Lineage;

/// <summary>A year's column with its place.</summary>
/// <param name="Year">The year, or null where it is unknown.</param>
/// <param name="Left">Left side.</param>
/// <param name="Right">Right side.</param>
internal sealed record DrawnColumn(int? Year, double Left, double Right);
