using Graph.Knowledge.Identifiers;
using Graph.Text;

namespace Graph.Resolve.Papers;

/// <summary>Finds the claims that the ledger speaks of: by place, key, title or identifier.</summary>
internal static class PaperRulings
{
    /// <summary>What the ledger says of claims, each known by its position.</summary>
    public static Rulings Of(Ledger ledger, IReadOnlyList<PaperClaim> claims)
    {
        if (ledger.Of(LedgerSubject.Paper).ToList() is not { Count: > 0 } entries)
        {
            return Rulings.None;
        }

        var asked = entries.SelectMany(e => e.References).Select(Normal).ToHashSet(StringComparer.Ordinal);
        var byReference = claims
            .SelectMany(
                (c, i) => References(c).Where(asked.Contains).Distinct(StringComparer.Ordinal).Select(r => (Reference: r, Claim: i))
            )
            .ToLookup(p => p.Reference, p => p.Claim, StringComparer.Ordinal);
        return Rulings.Of(ledger.File, entries, (_, reference) => byReference[Normal(reference)]);
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
