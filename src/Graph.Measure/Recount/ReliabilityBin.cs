namespace Graph.Measure.Recount;

/// <summary>Claims of about one confidence.</summary>
/// <param name="Above">The confidence that all of them are above.</param>
/// <param name="UpTo">The highest that any of them can have.</param>
/// <param name="Cases">How many claims were judged.</param>
/// <param name="Stated">Their confidence on average.</param>
/// <param name="Measured">The share of them that is right.</param>
internal sealed record ReliabilityBin(double Above, double UpTo, int Cases, double Stated, double Measured);
