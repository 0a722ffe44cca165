using Graph.Model;
using Graph.Resolve.Identifiers;
using Graph.Vocabulary;

namespace Graph.Resolve.Papers;

/// <summary>What the ledger says of the claims at hand.</summary>
internal sealed class PaperRulings
{
    private readonly List<(int[] Left, int[] Right, LedgerEntry Entry)> _never = [];
    private readonly HashSet<(int, int)> _samePairs = [];

    private PaperRulings()
    {
    }

    /// <summary>Pairs that are one paper, with the reason.</summary>
    public List<(int Left, int Right, string Reason)> Same { get; } = [];

    /// <summary>References that match nothing.</summary>
    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>Finds the claims that a ledger speaks of. References to entities of another kind (<c>author:…</c>, <c>model:…</c>) are left aside.</summary>
    public static PaperRulings Of(Ledger ledger, IReadOnlyList<PaperClaim> claims)
    {
        var rulings = new PaperRulings();
        if (ledger.Entries.IsEmpty)
        {
            return rulings;
        }

        var byReference = claims.SelectMany((c, i) => References(c).Distinct(StringComparer.Ordinal).Select(r => (Reference: r, Claim: i)))
            .ToLookup(p => p.Reference, p => p.Claim, StringComparer.Ordinal);
        foreach (var entry in ledger.Entries.Where(e => !e.References.Any(LedgerReference.IsOtherEntity)))
        {
            var groups = entry.References.Select(r => (Reference: r, Claims: byReference[Normal(r)].ToArray())).ToList();
            foreach (var (reference, _) in groups.Where(g => g.Claims.Length == 0))
            {
                rulings.Diagnostics.Add(new(
                    ledger.File, entry.Line, 0, "G210", Severity.Error, $"'{reference}' matches no mention; the entry says nothing. Correct it or take it out."));
            }

            rulings.Add(entry, [.. groups.Select(g => g.Claims).Where(c => c.Length > 0)]);
        }

        return rulings;
    }

    /// <summary>Whether the ledger says that two claims are one paper.</summary>
    public bool IsSame(int left, int right) => _samePairs.Contains((Math.Min(left, right), Math.Max(left, right)));

    /// <summary>Whether joining the sets of two claims would put together what the ledger keeps apart.</summary>
    public bool AreKeptApart(DisjointSets sets, int left, int right)
    {
        var (a, b) = (sets.Find(left), sets.Find(right));
        return _never.Exists(n => (Meets(n.Left, a) && Meets(n.Right, b)) || (Meets(n.Left, b) && Meets(n.Right, a)));

        bool Meets(int[] claims, int set) => Array.Exists(claims, c => sets.Find(c) == set);
    }

    /// <summary>Decisions that other decisions contradict: what shall never be one was joined by a <c>same</c>.</summary>
    public IEnumerable<Diagnostic> Contradictions(string file, DisjointSets sets) => _never
        .Where(n => n.Left.Any(l => n.Right.Any(r => sets.AreJoined(l, r))))
        .Select(n => n.Entry).Distinct()
        .Select(e => new Diagnostic(
            file, e.Line, 0, "G211", Severity.Error,
            $"'{e.References[0]}' and '{e.References[1]}' shall never be one, but a decision under 'same' joins them; that one is followed. Take one of the two out."));

    private void Add(LedgerEntry entry, List<int[]> groups)
    {
        for (var i = 1; i < groups.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (!entry.Same)
                {
                    _never.Add((groups[j], groups[i], entry));
                }
            }
        }

        if (entry.Same)
        {
            AddSame([.. groups.SelectMany(g => g).Distinct().Order()], entry.Reason);
        }
    }

    private void AddSame(int[] claims, string reason)
    {
        for (var i = 1; i < claims.Length; i++)
        {
            Same.Add((claims[0], claims[i], reason));
            for (var j = 0; j < i; j++)
            {
                _samePairs.Add((claims[j], claims[i]));
            }
        }
    }

    private static IEnumerable<string> References(PaperClaim claim) =>
    [
        $"{claim.Place.Source}:{claim.Place.Line}",
        PaperKeys.Of(claim.Title),
        FoldedText.Of(claim.Title),
        FoldedText.Of(claim.Place.Text),
        .. claim.Identifiers.Select((Identifier i) => i.ToString()),
    ];

    // A place and an identifier are taken to the letter, a title as it is folded.
    private static string Normal(string reference) => LedgerReference.IsLiteral(reference) ? reference : FoldedText.Of(reference);
}
