using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Relate;

/// <summary>What the rules made of the resolved mentions.</summary>
/// <param name="Graph">The knowledge graph: entities and relations.</param>
/// <param name="Mentions">For each mention, source by source in document order, the node it became.</param>
/// <param name="Undecided">Names that were seen and not used, sorted by place.</param>
/// <param name="Diagnostics">What could not hold: loops and anachronisms, curated entries that fit nothing; sorted.</param>
public sealed record Relating(
    KnowledgeGraph Graph,
    ImmutableArray<MentionNode> Mentions,
    ImmutableArray<UndecidedName> Undecided,
    ImmutableArray<Diagnostic> Diagnostics);
