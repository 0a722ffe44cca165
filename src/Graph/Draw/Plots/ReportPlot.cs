namespace Graph.Draw.Plots;

/// <summary>A plot that stands beside a report.</summary>
/// <param name="FileName">Its file's name.</param>
/// <param name="Caption">What it shows.</param>
/// <param name="Svg">The drawing.</param>
public sealed record ReportPlot(string FileName, string Caption, string Svg);
