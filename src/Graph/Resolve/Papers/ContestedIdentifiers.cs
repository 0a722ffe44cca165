using Graph.Knowledge.Identifiers;
using Graph.Model;

namespace Graph.Resolve.Papers;

/// <summary>Finds links that were copied from one entry to another: one address under two titles. They prove nothing.</summary>
internal static class ContestedIdentifiers
{
    // Titles under one identifier are compared with so many different ones before them at most.
    private const int MostTitles = 16;

    /// <summary>The identifiers that stand under titles which are not one paper's, with a diagnostic for each later title.</summary>
    /// <param name="claims">All claims.</param>
    /// <param name="pairs">Knows which claims share an identifier.</param>
    /// <param name="isRuled">Whether the ledger says that two claims are one paper: then nothing is contested between them.</param>
    public static (HashSet<Identifier> Contested, List<Diagnostic> Diagnostics) Find(
        IReadOnlyList<PaperClaim> claims,
        PaperPairs pairs,
        Func<int, int, bool> isRuled
    )
    {
        var judge = new PaperJudge(pairs.Weight, new HashSet<Identifier>());
        var contested = new HashSet<Identifier>();
        var diagnostics = new List<Diagnostic>();
        foreach (var (identifier, carriers) in pairs.Shared())
        {
            var titles = new List<int> { carriers[0] };
            foreach (var carrier in carriers.Skip(1))
            {
                if (titles.Exists(t => isRuled(t, carrier) || judge.Judge(claims[t], claims[carrier]).IsSame))
                {
                    continue;
                }

                contested.Add(identifier);
                diagnostics.Add(Copied(identifier, claims[titles[0]], claims[carrier]));
                if (titles.Count < MostTitles)
                {
                    titles.Add(carrier);
                }
            }
        }

        return (contested, diagnostics);
    }

    private static Diagnostic Copied(Identifier identifier, PaperClaim first, PaperClaim second) =>
        new(
            second.File,
            second.Place.Line,
            0,
            "G201",
            Severity.Warning,
            $"the link to {identifier} under '{second.Place.Text}' is also that of '{first.Place.Text}' "
                + $"({first.Place.Source}, line {first.Place.Line}); "
                + "two titles under one address: not merged. One link is copied, or the paper was renamed, which the ledger can say."
        );
}
