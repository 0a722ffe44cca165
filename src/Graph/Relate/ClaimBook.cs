using Graph.Model;
using Graph.Text;

namespace Graph.Relate;

/// <summary>The claims of all rules, gathered by relation. What an entry states is not repeated as derived at the same entry.</summary>
internal sealed class ClaimBook(Corpus corpus)
{
    private readonly Dictionary<(string Type, NodeRef From, NodeRef To, Basis Basis), GatheredClaim> _gathered = [];
    private readonly HashSet<(Entry, string, NodeRef, NodeRef)> _stated = [];

    /// <summary>The relations as gathered, in no order.</summary>
    public IEnumerable<GatheredClaim> All => _gathered.Values;

    /// <summary>Adds what a rule reads out of an entry.</summary>
    public void AddAll(IRelationRule rule, Entry entry, IEnumerable<Claim> claims)
    {
        var basis = rule.ReadsField && entry.List is null ? Basis.Imported : rule.Basis;
        foreach (var claim in claims.ToArray())
        {
            var fact = (entry, claim.Type, Known(claim.From), Known(claim.To));
            if (basis == Basis.Stated)
            {
                _stated.Add(fact);
            }
            else if (_stated.Contains(fact))
            {
                continue;
            }

            Gather(claim with { From = fact.Item3, To = fact.Item4 }, basis, rule.Confidence);
        }
    }

    /// <summary>Adds claims that no entry makes.</summary>
    public void AddAll(IEnumerable<(Claim Claim, Basis Basis, double Confidence)> claims)
    {
        foreach (var (claim, basis, confidence) in claims.ToArray())
        {
            Gather(claim with { From = Known(claim.From), To = Known(claim.To) }, basis, confidence);
        }
    }

    private void Gather(Claim claim, Basis basis, double confidence)
    {
        var key = (claim.Type, claim.From, claim.To, basis);
        if (!_gathered.TryGetValue(key, out var gathered))
        {
            _gathered.Add(key, gathered = new GatheredClaim(claim.Type, claim.From, claim.To, basis));
        }

        gathered.Add(claim, confidence);
    }

    // Two spellings of one name are one end.
    private NodeRef Known(NodeRef end) =>
        end.Named is { } named
            ? NodeRef.Of(named with { Text = corpus.Lexicon.Find(named.Kind, named.Text)?.Name ?? NameForm.Of(named.Text) })
            : end;
}
