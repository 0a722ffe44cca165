namespace Graph.Draw.Lineage;

/// <summary>A year's column.</summary>
/// <param name="Year">The year, or null for the column of those without one.</param>
/// <param name="FirstRank">Its first layer.</param>
/// <param name="RankCount">How many layers it has: more than one where models of a year build on each other.</param>
internal sealed record LineageColumn(int? Year, int FirstRank, int RankCount);
