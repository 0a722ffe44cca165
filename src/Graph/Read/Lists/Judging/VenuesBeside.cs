using System.Collections.Immutable;
using Graph.Read.Lists.Candidates;
using Graph.Read.Lists.Parts;

namespace Graph.Read.Lists.Judging;

/// <summary>Titles without any link, each with a venue and its year: one may be a piece of news, a list of them is one of papers.</summary>
internal static class VenuesBeside
{
    // What a venue that is sure weighs, less something that speaks against a paper.
    private const double LeastDated = 1;

    /// <summary>The group, such titles judged by their neighbours.</summary>
    public static ImmutableArray<Judged> Follow(ImmutableArray<Judged> group)
    {
        if (
            group.Length < Shares.MinGroup
            || group[0].Entry.Kind is not (CandidateKind.Item or CandidateKind.Line or CandidateKind.Paragraph)
            || group[0].Entry.Section.IsOfOtherThings
        )
        {
            return group;
        }

        var dated = group.Where(IsDated).ToList();
        if (dated.Count < Shares.MinGroup || dated.Count < Shares.Majority * group.Length)
        {
            return group;
        }

        var all = dated.Count >= Shares.Consensus * group.Length;
        var places = dated.Select(one => one.Entry.Title!.Slot).ToHashSet();
        return [.. group.Select(one => IsDated(one) || (all && IsTitleIn(places, one)) ? one with { IsEntry = true } : one)];
    }

    private static bool IsDated(Judged one) => one.Entry.HasTitle && one.Evidence >= LeastDated && one.Entry.Parts.Any(IsDatedVenue);

    private static bool IsDatedVenue(Part part) => part is { Role: PartRole.Venue, Stated: { Venue: not null, Year: not null } };

    // A question is one of the reader's, or a heading.
    private static bool IsTitleIn(HashSet<Slot> places, Judged one) =>
        one.MayFollow && places.Contains(one.Entry.Title!.Slot) && one.Entry.Title.Text[^1] != '?';
}
