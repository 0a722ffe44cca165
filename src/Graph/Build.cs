using System.Collections.Immutable;
using Graph.Ask.Report;
using Graph.Model;
using Graph.Read;
using Graph.Relate;
using Graph.Resolve;

namespace Graph;

/// <summary>What a build made.</summary>
/// <param name="Graph">What we believe.</param>
/// <param name="Extractions">What each source says, sorted by source.</param>
/// <param name="Related">What each mention became.</param>
/// <param name="Merges">Why mentions became one entity.</param>
/// <param name="Report">What was read, merged, related, repaired and left.</param>
public sealed record Build(
    KnowledgeGraph Graph,
    ImmutableArray<Extraction> Extractions,
    RelateResult Related,
    ImmutableArray<Merge> Merges,
    BuildReport Report
);
