using Graph.Knowledge.Identifiers;

namespace Graph.Resolve.Papers;

/// <summary>Claims that are one paper.</summary>
/// <param name="Claims">In the order of sources and lines; never empty.</param>
/// <param name="Merges">The pairs that joined them: one less than there are claims.</param>
internal sealed record PaperCluster(IReadOnlyList<PaperClaim> Claims, IReadOnlyList<PaperMerge> Merges)
{
    /// <summary>The identifiers of all claims that no other paper contests, the most frequent first.</summary>
    public IReadOnlyList<Identifier> Identifiers(IReadOnlySet<Identifier> contested) =>
        [
            .. Claims
                .SelectMany(c => c.Identifiers)
                .Where(i => !contested.Contains(i))
                .GroupBy(i => i)
                .OrderByDescending(g => g.Count())
                .ThenBy(g => g.Key)
                .Select(g => g.Key),
        ];
}
