namespace Graph.EndToEnd.Tests.RandomQueries;

/// <summary>What the comparison of two answers found.</summary>
/// <param name="Answer">The embedded engine's answer.</param>
/// <param name="Explanation">Why it was not compared, or differs as it should; null where it agrees.</param>
/// <param name="Complaint">A difference that nothing explains.</param>
internal sealed record Finding(Answer Answer, string? Explanation, string? Complaint);
