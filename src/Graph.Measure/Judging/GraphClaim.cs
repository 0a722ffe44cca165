using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Measure.Judging;

/// <summary>What the graph says of one annotated entry: one type and target, over all rules that found it there.</summary>
/// <param name="Type">The relationship type.</param>
/// <param name="Target">Canonical names of what it leads to.</param>
/// <param name="TargetKind">What it leads to: model, dataset, task or modality.</param>
/// <param name="TargetKnown">Whether the gold's vocabulary has the target.</param>
/// <param name="FromKind">Where it starts: paper, model or dataset.</param>
/// <param name="From">Canonical names of the start; empty for a paper.</param>
/// <param name="Finders">The rules that found it, each with the kind of source and the ground; sorted.</param>
internal sealed record GraphClaim(
    string Type,
    ImmutableHashSet<string> Target,
    string TargetKind,
    bool TargetKnown,
    string FromKind,
    ImmutableHashSet<string> From,
    ImmutableSortedSet<(string Rule, SourceKind Kind, Basis Basis)> Finders
);
