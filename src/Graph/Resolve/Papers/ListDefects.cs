using Graph.Knowledge;
using Graph.Model;

namespace Graph.Resolve.Papers;

/// <summary>What the mentions of one paper show that the maintainer of a list would want to know.</summary>
internal static class ListDefects
{
    /// <summary>Repetitions within a list, and venues or years on which lists contradict each other.</summary>
    public static IEnumerable<Diagnostic> Find(PaperCluster cluster) =>
        cluster.Claims.Count == 1 ? [] : Repetitions(cluster).Concat(Contradictions(cluster));

    private static IEnumerable<Diagnostic> Repetitions(PaperCluster cluster) =>
        from list in cluster.Claims.Where(c => c.Mention is not null).GroupBy(c => c.Place.Source, StringComparer.Ordinal)
        let first = list.First()
        from again in list.Skip(1)
        let sameSection = again.Mention!.Section.SequenceEqual(first.Mention!.Section)
        select new Diagnostic(
            again.File,
            again.Place.Line,
            0,
            "G203",
            sameSection ? Severity.Warning : Severity.Info,
            $"'{again.Place.Text}' stands at line {first.Place.Line} already{(sameSection ? ", in the same section" : ", in another section")}."
        );

    private static IEnumerable<Diagnostic> Contradictions(PaperCluster cluster)
    {
        var published = cluster.Claims.Where(c => c.Venue is { Kind: not VenueKind.Preprint }).ToList();
        return published
            .Select(claim => (Claim: claim, Other: published.Find(o => Contradict(o, claim))))
            .Where(p => p.Other is not null)
            .Select(p => new Diagnostic(
                p.Claim.File,
                p.Claim.Place.Line,
                0,
                "G204",
                Severity.Warning,
                $"'{p.Claim.Place.Text}' appeared at {Publication(p.Claim)} by this entry, at "
                    + $"{Publication(p.Other!)} by {p.Other!.Place.Source}, line {p.Other.Place.Line}."
            ));
    }

    private static bool Contradict(PaperClaim left, PaperClaim right) =>
        left.Venue!.Name != right.Venue!.Name || (left.Comparable.Record.Year is { } a && right.Comparable.Record.Year is { } b && a != b);

    private static string Publication(PaperClaim claim) => $"{claim.Venue!.Name} {claim.Comparable.Record.Year}".TrimEnd();
}
