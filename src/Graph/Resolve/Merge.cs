using System.Collections.Immutable;

namespace Graph.Resolve;

/// <summary>Why two mentions are one entity: a line of <c>merges.jsonl</c>.</summary>
/// <param name="Key">The entity.</param>
/// <param name="Left">The one mention.</param>
/// <param name="Right">The other; it stands after <paramref name="Left"/> in the order of sources and lines.</param>
/// <param name="Score">How sure we are, in (0, 1]; 1 where the ledger says so.</param>
/// <param name="Rule">The rule that decided.</param>
/// <param name="For">What speaks for it, one sentence each; never empty.</param>
/// <param name="Against">What speaks against it, one sentence each.</param>
public sealed record Merge(
    string Key,
    MentionPlace Left,
    MentionPlace Right,
    double Score,
    string Rule,
    ImmutableArray<string> For,
    ImmutableArray<string> Against
);
