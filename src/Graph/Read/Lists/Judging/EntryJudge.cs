using System.Collections.Immutable;
using Graph.Model;
using Graph.Read.Lists.Attaching;
using Graph.Read.Lists.Candidates;
using Graph.Read.Lists.Choosing;
using Graph.Read.Lists.Links;
using Graph.Read.Lists.Parts;
using Graph.Read.Lists.Titles;
using Graph.Read.Lists.Weighing;
using Graph.Text;

namespace Graph.Read.Lists.Judging;

/// <summary>Decides which candidates are entries: what speaks for each by itself first, then what its neighbours are.</summary>
internal static class EntryJudge
{
    // An item or row with strong evidence may have an odd title, such as one word; a paragraph or heading may not.
    private const double OddTitle = 0.3;

    // 'All Paper List' is not a title.
    private const int MaxLinkLabel = 5;

    /// <summary>The candidates with what was decided of each, in the same order.</summary>
    public static ImmutableArray<Judged> Judge(ImmutableArray<Attached> attached)
    {
        ImmutableArray<Judged> alone = [.. attached.Select(JudgeAlone)];
        var followed = alone.ToBuilder();
        foreach (
            var group in attached.Where(IsOpen).GroupBy(one => one.Entry.Candidate.Neighbourhood, one => alone[one.Entry.Candidate.Index])
        )
        {
            foreach (var one in FollowNeighbours([.. group]))
            {
                followed[one.Entry.Candidate.Index] = one;
            }
        }

        return HeadingEntries.Extend(WithoutContainers(followed.DrainToImmutable()));
    }

    private static Judged JudgeAlone(Attached candidate)
    {
        if (!IsOpen(candidate))
        {
            return new Judged(candidate.Entry, candidate.BelongsToOther, 0, IsEntry: false);
        }

        var entry = candidate.Entry;
        var evidence = PaperEvidence.Of(entry);
        var isEntry = evidence >= PaperEvidence.Enough && entry.Score >= LeastTitle(entry.Kind) && IsBackedByLink(entry);
        return new Judged(entry, candidate.BelongsToOther, evidence, isEntry);
    }

    private static bool IsOpen(Attached candidate) =>
        !candidate.BelongsToOther && !candidate.Entry.Section.IsHousekeeping && !HoldsResults(candidate.Entry.Table);

    private static bool HoldsResults(TableShape? table) =>
        table is { IsResults: true, Kind: MentionKind.Paper } or { IsResults: true, IsModelList: true };

    private static double LeastTitle(CandidateKind kind) => kind is CandidateKind.Item or CandidateKind.Row ? OddTitle : TitleCues.Capable;

    // A heading names a topic unless a link to its own paper, or its authors, say otherwise.
    private static bool IsBackedByLink(Titled candidate) =>
        candidate.Kind != CandidateKind.Heading
        || (!IsVenueWithLink(candidate) && candidate.Parts.Any(part => IsLinkOfOwnPaper(candidate, part)))
        || candidate.Parts.Any(part => part.Word == LinkWord.Authors);

    private static bool IsLinkOfOwnPaper(Titled heading, Part part) =>
        PartLink.LeadsToPaper(part)
        && (part.Role is PartRole.Label or PartRole.Badge || part.Word == LinkWord.Paper || part == heading.Title?.Main);

    // 'AAAI 2022 [All Papers](…)': the heading is a venue, the link leads to all of its papers.
    private static bool IsVenueWithLink(Titled heading) =>
        heading.Section.Stated.Venue is not null
        && heading.Title is { First: > 0, Main.Link: not null } title
        && PlainText.Count(title.Text) <= MaxLinkLabel;

    private static ImmutableArray<Judged> FollowNeighbours(ImmutableArray<Judged> group) =>
        TitlesBeside.Follow(VenuesBeside.Follow(EntriesBeside.Follow(group)));

    // What holds entries and shows nothing of a paper itself is a heading of theirs.
    private static ImmutableArray<Judged> WithoutContainers(ImmutableArray<Judged> judged)
    {
        var containers = judged
            .Where(one => one is { IsEntry: true, Entry.Parent: not null })
            .Select(one => one.Entry.Parent!.Index)
            .ToHashSet();
        return
        [
            .. judged.Select(one =>
                containers.Contains(one.Entry.Candidate.Index) && one.Evidence < PaperEvidence.Enough ? one with { IsEntry = false } : one
            ),
        ];
    }
}
