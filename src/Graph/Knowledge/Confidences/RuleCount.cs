using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Knowledge.Confidences;

/// <summary>How often some rules were right: one row of <c>seeds/confidence.yaml</c>.</summary>
/// <param name="Rules">The names of the rules that were counted together; most rows have one.</param>
/// <param name="Kind">The kind of source that they spoke on.</param>
/// <param name="Basis">The ground of what they claimed.</param>
/// <param name="Field">The field of the sources; null where the cases come from several.</param>
/// <param name="Right">How many claims were right.</param>
/// <param name="Wrong">How many were wrong.</param>
/// <param name="Estimate">A confidence in (0, 1] that stands in for a count; null where there is a count.</param>
/// <param name="On">What it was counted on, or what the estimate rests on.</param>
/// <param name="Commit">The commit at which the recount gave these figures; null for what people counted by hand.</param>
public sealed record RuleCount(
    ImmutableArray<string> Rules,
    SourceKind Kind,
    Basis Basis,
    string? Field,
    int Right,
    int Wrong,
    double? Estimate,
    string On,
    string? Commit
)
{
    /// <summary>How many claims were judged.</summary>
    public int Judged => Right + Wrong;

    /// <summary>Whether a recount of the gold gives this row; the other rows are people's.</summary>
    public bool IsRecounted => Commit is not null;
}
