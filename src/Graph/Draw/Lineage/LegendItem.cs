namespace Graph.Draw.Lineage;

/// <summary>One line of a legend: a sample and what it means.</summary>
/// <param name="Classes">The sample's classes.</param>
/// <param name="Text">What it means.</param>
/// <param name="IsBox">Whether the sample is a box; else it is a line.</param>
internal sealed record LegendItem(string Classes, string Text, bool IsBox);
