using Graph.Graphs;
using Graph.Model;

namespace Graph.Resolve.Papers;

/// <summary>Puts claims together that are one paper: the surest pairs first, and never against the ledger.</summary>
/// <param name="claims">Sorted by place.</param>
/// <param name="pairs">Which of them to compare.</param>
/// <param name="judge">What speaks for and against.</param>
/// <param name="rulings">What the ledger says of them.</param>
internal sealed class PaperClusterer(IReadOnlyList<PaperClaim> claims, PaperPairs pairs, PaperJudge judge, Rulings rulings)
{
    private readonly DisjointSets _sets = new(claims.Count);
    private readonly List<(int Left, PaperMerge Merge)> _merges = [];
    private readonly Dictionary<int, List<int>> _uniqueCarriers = [];

    /// <summary>What was kept apart although the titles are the same.</summary>
    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>The sets after clustering: positions of claims.</summary>
    public DisjointSets Sets => _sets;

    /// <summary>The clusters, in the order of their first claims.</summary>
    public IReadOnlyList<PaperCluster> Cluster()
    {
        foreach (var (left, right, reason) in rulings.Same)
        {
            Join(left, right, () => new(claims[left], claims[right], 1, "ledger", [$"The ledger says so: {reason}"], []));
        }

        CollectUniqueCarriers();
        foreach (var (left, right, verdict) in Judged().OrderByDescending(j => j.Verdict.LogOdds).ThenBy(j => j.Left).ThenBy(j => j.Right))
        {
            if (!_sets.AreJoined(left, right) && !rulings.AreKeptApart(_sets, left, right) && UniqueAllows(left, right))
            {
                Join(left, right, () => Explain(left, right, verdict));
            }
        }

        var merges = _merges.ToLookup(m => _sets.Find(m.Left), m => m.Merge);
        return
        [
            .. Enumerable
                .Range(0, claims.Count)
                .GroupBy(_sets.Find)
                .Select(g => new PaperCluster([.. g.Select(i => claims[i])], [.. merges[g.Key]])),
        ];
    }

    private IEnumerable<(int Left, int Right, PaperVerdict Verdict)> Judged()
    {
        foreach (var (left, right) in pairs.All())
        {
            var verdict = judge.Judge(claims[left], claims[right]);
            if (verdict.IsSame)
            {
                yield return (left, right, verdict);
            }
            else if (verdict.Reasons[0].Rule == "same-title" && claims[left].Words.ContentCount > 1)
            {
                Diagnostics.Add(KeptApart(claims[left], claims[right], verdict));
            }
        }
    }

    // Through a third claim without identifier, two papers with one title could become one although their numbers differ. Then the
    // claims that carry the numbers have to be one paper by their own reasons.
    private bool UniqueAllows(int left, int right)
    {
        if (
            !_uniqueCarriers.TryGetValue(_sets.Find(left), out var lefts) || !_uniqueCarriers.TryGetValue(_sets.Find(right), out var rights)
        )
        {
            return true;
        }

        var (a, b) = (claims[lefts[0]], claims[rights[0]]);
        return judge.Unique(a) == judge.Unique(b) || judge.Judge(a, b).IsSame;
    }

    private void CollectUniqueCarriers()
    {
        for (var i = 0; i < claims.Count; i++)
        {
            if (judge.Unique(claims[i]) is not null)
            {
                AddCarriers(_sets.Find(i), [i]);
            }
        }
    }

    private void AddCarriers(int set, List<int> carriers)
    {
        if (!_uniqueCarriers.TryAdd(set, carriers))
        {
            _uniqueCarriers[set].AddRange(carriers);
        }
    }

    private void Join(int left, int right, Func<PaperMerge> merge)
    {
        var (a, b) = (_sets.Find(left), _sets.Find(right));
        if (a == b)
        {
            return;
        }

        var kept = _sets.Join(a, b);
        if (_uniqueCarriers.Remove(kept == a ? b : a, out var carriers))
        {
            AddCarriers(kept, carriers);
        }

        _merges.Add((left, merge()));
    }

    private PaperMerge Explain(int left, int right, PaperVerdict verdict) =>
        new(
            claims[left],
            claims[right],
            verdict.Score,
            verdict.Rule,
            [.. verdict.Reasons.Where(r => r.Weight > 0).Select(r => r.Sentence)],
            [.. verdict.Reasons.Where(r => r.Weight < 0).Select(r => r.Sentence)]
        );

    private static Diagnostic KeptApart(PaperClaim left, PaperClaim right, PaperVerdict verdict) =>
        new(
            right.File,
            right.Place.Line,
            0,
            "G202",
            Severity.Warning,
            $"'{right.Place.Text}' has the same title as {left.Place.Source}, line {left.Place.Line}, but: "
                + $"{string.Join(' ', verdict.Reasons.Where(r => r.Weight < 0).Select(r => r.Sentence))} Kept as "
                + "two papers; the ledger can say otherwise."
        );
}
