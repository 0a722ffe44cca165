using Graph.Model;

namespace Graph.Measure.Judging;

/// <summary>A claim that people judged.</summary>
/// <param name="Rule">The rule that made it.</param>
/// <param name="Kind">The kind of source that it was made on.</param>
/// <param name="Basis">The ground of the claim.</param>
/// <param name="Field">The field of research of the source.</param>
/// <param name="IsRight">Whether the source supports it.</param>
internal sealed record JudgedCase(string Rule, SourceKind Kind, Basis Basis, string Field, bool IsRight);
