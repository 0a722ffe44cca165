namespace Graph.Draw.Lineage;

/// <summary>A level piece of an edge's way.</summary>
/// <param name="From">Left end.</param>
/// <param name="To">Right end.</param>
/// <param name="Y">Height, from the top.</param>
internal readonly record struct LevelStretch(double From, double To, double Y);
