using Graph.Knowledge.Identifiers;

namespace Graph.Resolve.Papers;

/// <summary>A paper before it has a key.</summary>
/// <param name="Cluster">The claims that it was made of.</param>
/// <param name="Title">The title that it is shown with; where no claim gives one, its identifier.</param>
/// <param name="Identifiers">Those that no other paper contests, the most frequent first.</param>
internal sealed record PaperDraft(PaperCluster Cluster, string Title, IReadOnlyList<Identifier> Identifiers);
