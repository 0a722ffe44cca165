using Graph.Model;

namespace Graph.Resolve.Papers;

/// <summary>Finds out which claims are about one paper.</summary>
internal static class PaperResolver
{
    /// <summary>Puts claims together to papers and gives them keys.</summary>
    /// <param name="claims">In the order of sources and lines.</param>
    /// <param name="ledger">What people decided.</param>
    public static PaperResolution Resolve(IReadOnlyList<PaperClaim> claims, Ledger ledger)
    {
        var pairs = new PaperPairs(claims);
        var rulings = PaperRulings.Of(ledger, claims);
        var (contested, copied) = ContestedIdentifiers.Find(claims, pairs, rulings.IsSame);
        var clusterer = new PaperClusterer(claims, pairs, new(pairs.Weight, contested), rulings);
        var papers = clusterer.Cluster().Select(c => PaperEntity.Draft(c, contested)).ToList();
        var keys = PaperKeys.Assign(papers);
        var keyOf = new Dictionary<PaperClaim, string>(ReferenceEqualityComparer.Instance);
        foreach (var (paper, key) in papers.Zip(keys))
        {
            foreach (var claim in paper.Cluster.Claims)
            {
                keyOf[claim] = key;
            }
        }

        List<Diagnostic> diagnostics =
        [
            .. copied,
            .. clusterer.Diagnostics,
            .. rulings.Diagnostics,
            .. rulings.Contradictions(ledger.File, clusterer.Sets),
            .. papers.SelectMany(p => ListDefects.Find(p.Cluster)),
        ];
        return new(papers, keys, keyOf, diagnostics);
    }
}
