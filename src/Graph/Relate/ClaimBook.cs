using Graph.Model;
using Graph.Text;

namespace Graph.Relate;

/// <summary>The claims of all rules, gathered by relation. What an entry states is not repeated as derived at the same entry.</summary>
/// <param name="context">The names that are known.</param>
/// <param name="trust">How far each piece of evidence is to be trusted.</param>
internal sealed class ClaimBook(RuleContext context, EvidenceTrust trust)
{
    private readonly HashSet<GatheredClaim> _gathered = new(GatheredClaim.SameFact);
    private readonly HashSet<(Entry, string, NodeRef, NodeRef)> _stated = [];

    /// <summary>The relations as gathered, in no order.</summary>
    public IEnumerable<GatheredClaim> All => _gathered;

    /// <summary>Adds what a rule reads out of an entry; nothing for what the entry states already.</summary>
    public void Add(IRelationRule rule, Entry entry, Claim claim)
    {
        var (from, to) = (Known(claim.From), Known(claim.To));
        var fact = (entry, claim.Type, WorkOf(claim.From, entry) ?? from, to);
        if (entry.BasisOf(rule) == Basis.Stated)
        {
            _stated.Add(fact);
        }
        else if (_stated.Contains(fact))
        {
            return;
        }

        Gather(claim with { From = from, To = to });
    }

    /// <summary>Adds claims that no entry makes.</summary>
    public void AddAll(IEnumerable<Claim> claims)
    {
        foreach (var claim in claims.ToArray())
        {
            Gather(claim with { From = Known(claim.From), To = Known(claim.To) });
        }
    }

    private void Gather(Claim claim)
    {
        var fresh = new GatheredClaim(claim.Type, claim.From, claim.To);
        if (!_gathered.TryGetValue(fresh, out var gathered))
        {
            _gathered.Add(gathered = fresh);
        }

        gathered.Add(claim, trust.Of(claim.Evidence));
    }

    // Of a paper and of the model that it introduces an entry says the same.
    private static NodeRef? WorkOf(NodeRef start, Entry entry) =>
        start.Named is { Introducer: { } paper } && paper == entry.Paper ? NodeRef.Of(paper) : null;

    // Two spellings of one name are one end.
    private NodeRef Known(NodeRef end) =>
        end.Named is { } named
            ? NodeRef.Of(named with { Text = context.Lexicon.Find(named.Kind, named.Text)?.Name ?? NameForm.Of(named.Text) })
            : end;
}
