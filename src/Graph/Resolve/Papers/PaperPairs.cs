using Graph.Knowledge.Identifiers;
using Graph.Resolve.Matching;

namespace Graph.Resolve.Papers;

/// <summary>Finds the pairs of claims that are worth comparing: near-linear in the number of claims.</summary>
internal sealed class PaperPairs
{
    // Each claim is compared with at most so many earlier ones: a paper that stands on a hundred lists is compared with its first mentions.
    private const int MostCandidates = 8;
    private const double LeastShare = 0.5;

    private readonly IReadOnlyList<PaperClaim> _claims;
    private readonly TitleIndex _index;
    private readonly ILookup<Identifier, int> _byIdentifier;

    public PaperPairs(IReadOnlyList<PaperClaim> claims)
    {
        _claims = claims;
        _index = new(claims.Select(c => c.Words).ToList());
        _byIdentifier = Enumerable
            .Range(0, claims.Count)
            .SelectMany(i => claims[i].Identifiers.Select(id => (Identifier: id, Claim: i)))
            .ToLookup(p => p.Identifier, p => p.Claim);
    }

    /// <summary>The weight of a folded word in titles: how rare it is.</summary>
    public double Weight(string word) => _index.Weight(word);

    /// <summary>Identifiers with the claims that carry each, at least two; sorted by identifier.</summary>
    public IEnumerable<(Identifier Identifier, IReadOnlyList<int> Claims)> Shared() =>
        _byIdentifier.Select(g => (g.Key, (IReadOnlyList<int>)g.ToList())).Where(g => g.Item2.Count > 1).OrderBy(g => g.Key);

    /// <summary>Pairs of positions, the smaller first, each once, in ascending order.</summary>
    public IEnumerable<(int Left, int Right)> All()
    {
        for (var right = 1; right < _claims.Count; right++)
        {
            var later = right;
            var lefts = new SortedSet<int>(_index.Candidates(right, ..right, LeastShare, double.PositiveInfinity, MostCandidates));
            foreach (var identifier in _claims[right].Identifiers)
            {
                lefts.UnionWith(_byIdentifier[identifier].TakeWhile(p => p < later).Take(MostCandidates));
            }

            foreach (var left in lefts)
            {
                yield return (left, right);
            }
        }
    }
}
