using System.Collections.Immutable;
using Graph.Read.Lists.Candidates;
using Graph.Read.Lists.Weighing;

namespace Graph.Read.Lists.Judging;

/// <summary>A reading list of bare titles: most of what is below such a heading has to be one.</summary>
internal static class TitlesBeside
{
    // Fewer titles may be headings, names of talks or rules.
    private const int MinTitles = 5;

    /// <summary>The group, such titles judged by their neighbours.</summary>
    public static ImmutableArray<Judged> Follow(ImmutableArray<Judged> group)
    {
        var entry = group[0].Entry;
        if (entry is not { Kind: CandidateKind.Item, Parent: null, Section.IsOfOtherThings: false } || group.Any(one => one.IsEntry))
        {
            return group;
        }

        var bold = BareTitle.AnnouncesAbove(entry.Section) && Prevail(group, BareTitle.IsInBold, Shares.MinGroup);
        var plain = BareTitle.Announces(entry.Section) && Prevail(group, BareTitle.Is, MinTitles);
        return
        [
            .. group.Select(one =>
                (bold && BareTitle.IsInBold(one.Entry)) || (plain && BareTitle.Is(one.Entry)) ? one with { IsEntry = true } : one
            ),
        ];
    }

    private static bool Prevail(ImmutableArray<Judged> group, Func<Choosing.Titled, bool> isTitle, int atLeast) =>
        group.Count(one => isTitle(one.Entry)) is var titles && titles >= atLeast && titles >= Shares.Consensus * group.Length;
}
