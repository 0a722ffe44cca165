using System.Collections.Immutable;

namespace Graph.Model;

/// <summary>Between which labels a relationship type may run: one of <paramref name="From"/> to one of <paramref name="To"/>.</summary>
/// <param name="From">Labels at the start; one is enough.</param>
/// <param name="To">Labels at the end; one is enough.</param>
public sealed record RelationEnds(ImmutableArray<string> From, ImmutableArray<string> To);
