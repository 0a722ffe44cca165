namespace Graph.Resolve.Matching;

/// <summary>Two records that were compared.</summary>
/// <param name="Left">The position of the one.</param>
/// <param name="Right">The position of the other.</param>
/// <param name="Score">How sure it is that they are one, from 0 to 1.</param>
public readonly record struct MatchedPair(int Left, int Right, double Score);
