using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Resolve;

/// <summary>What we believe exists, and which mention became what.</summary>
/// <param name="Entities">Lists, papers, authors, venues and repositories, sorted by key (code points). Models, datasets, tasks and
/// modalities are found by the rules that read them out of words, and are not here.</param>
/// <param name="Sources">The sources in the order in which they were given.</param>
/// <param name="Merges">Why mentions became one entity: enough pairs to join all of its mentions, sorted.</param>
/// <param name="Diagnostics">What the sources or the ledger have wrong, sorted.</param>
public sealed record Resolution(
    ImmutableArray<Entity> Entities,
    ImmutableArray<ResolvedSource> Sources,
    ImmutableArray<Merge> Merges,
    ImmutableArray<Diagnostic> Diagnostics
);
