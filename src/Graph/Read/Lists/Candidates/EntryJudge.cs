using Graph.Model;
using Graph.Read.Lists.Links;
using Graph.Read.Lists.Parts;
using Graph.Text;

namespace Graph.Read.Lists.Candidates;

/// <summary>Decides which candidates are entries: what speaks for each by itself first, then what its neighbours are.</summary>
internal static class EntryJudge
{
    // An entry with strong evidence may have an odd title, such as one word.
    private const double OddTitle = 0.3;

    // From this share of entries on a group makes an entry of a candidate that looks like them and shows less.
    private const double Majority = 0.6;

    // From this share on the few others are entries whose venue is not known, too.
    private const double Consensus = 0.8;

    // A few titles may be headings, names of talks or rules.
    private const int MinTitles = 5;

    // Below this share a table that announces no papers has links to papers by chance.
    private const double Minority = 0.34;

    private const int MinTable = 3;

    private const int MinGroup = 3;

    // 'All Paper List' is no title.
    private const int MaxLinkLabel = 5;

    // What a venue beyond doubt shows by itself; less means that something speaks against a paper.
    private const double LeastDated = 1;

    /// <summary>Marks the entries.</summary>
    public static void Judge(IReadOnlyList<Candidate> candidates)
    {
        var open = candidates
            .Where(candidate =>
                !candidate.IsTaken
                && !candidate.Section.IsAside
                && candidate.Table is not ({ IsResults: true, Kind: MentionKind.Paper } or { IsResults: true, IsModelList: true })
            )
            .ToList();
        foreach (var candidate in open)
        {
            candidate.Evidence = EvidenceCue.Of(candidate);
            candidate.IsEntry =
                candidate.Evidence >= EvidenceCue.Enough && candidate.TitleScore >= LeastTitle(candidate.Kind) && IsBackedByLink(candidate);
        }

        foreach (var group in open.GroupBy(candidate => (candidate.Section, candidate.Kind, candidate.Item?.Depth ?? 0, candidate.Table)))
        {
            FollowNeighbours([.. group]);
        }

        foreach (var candidate in open.Where(candidate => candidate is { IsEntry: true, Parent: { } }))
        {
            Contain(candidate.Parent!);
        }
    }

    private static double LeastTitle(CandidateKind kind) =>
        kind is CandidateKind.Item or CandidateKind.Row ? OddTitle : TitleChooser.Capable;

    // A heading names a topic unless a link to its own paper says otherwise.
    private static bool IsBackedByLink(Candidate candidate) =>
        candidate.Kind != CandidateKind.Heading
        || (
            !IsVenueWithLink(candidate)
            && candidate.Parts.Exists(part =>
                EvidenceCue.PointsToPaper(part)
                && (part.Role is PartRole.Label or PartRole.Badge || part.Word == LinkWord.Paper || part == candidate.Title?.Main)
            )
        )
        || candidate.Parts.Exists(part => part.Word == LinkWord.Authors);

    // 'AAAI 2022 [All Papers](…)': the heading is a venue, the link leads to all of its papers.
    private static bool IsVenueWithLink(Candidate heading) =>
        heading.Section.Stated.Venue is not null
        && heading.Title is { First: > 0, Main.Link: not null } title
        && PlainText.Count(title.Text) <= MaxLinkLabel;

    private static void FollowNeighbours(List<Candidate> group)
    {
        FollowEntries(group);
        FollowVenues(group);
        FollowTitles(group);
    }

    // A reading list of bare titles: most of what stands under such a heading has to be one.
    private static void FollowTitles(List<Candidate> group)
    {
        if (
            group[0].Kind != CandidateKind.Item
            || group[0].Parent is not null
            || group.Exists(candidate => candidate.IsEntry)
            || group[0].Section.IsForeign
        )
        {
            return;
        }

        var bold = group.FindAll(BareTitleCue.IsBoldTitle);
        if (bold.Count >= MinGroup && bold.Count >= Consensus * group.Count && BareTitleCue.AnnouncesAbove(group[0].Section))
        {
            bold.ForEach(candidate => candidate.IsEntry = true);
        }

        if (group.Count < MinTitles || !BareTitleCue.Announces(group[0].Section))
        {
            return;
        }

        var titles = group.FindAll(BareTitleCue.IsTitle);
        if (titles.Count >= MinTitles && titles.Count >= Consensus * group.Count)
        {
            titles.ForEach(candidate => candidate.IsEntry = true);
        }
    }

    private static void FollowEntries(List<Candidate> group)
    {
        var entries = group.FindAll(candidate => candidate.IsEntry);
        if (group.Count >= MinTable && group[0].Table is { } shape && !shape.AnnouncesPapers && entries.Count < Minority * group.Count)
        {
            entries.ForEach(entry => entry.IsEntry = false);
        }

        if (entries.Count < MinGroup || entries.Count < Majority * group.Count)
        {
            return;
        }

        var slots = entries.Where(entry => entry.Title is not null).Select(entry => entry.Title!.Slot).ToHashSet();
        foreach (var candidate in group)
        {
            var named = candidate.Table is { } table && candidate.Parts.Exists(part => part.Column == table.NameColumn);
            if (named || (candidate.TitleScore >= TitleChooser.Capable && candidate.Evidence > -1 && slots.Contains(candidate.Title!.Slot)))
            {
                candidate.IsEntry = true;
            }
        }
    }

    // Titles without any link, each with a venue and its year: one may be a piece of news, a list of them is one of papers.
    private static void FollowVenues(List<Candidate> group)
    {
        if (
            group.Count < MinGroup
            || group[0].Kind is not (CandidateKind.Item or CandidateKind.Line or CandidateKind.Paragraph)
            || group[0].Section.IsForeign
        )
        {
            return;
        }

        var dated = group.FindAll(candidate =>
            candidate.TitleScore >= TitleChooser.Capable && candidate.Evidence >= LeastDated && candidate.Parts.Exists(IsDatedVenue)
        );
        if (dated.Count < MinGroup || dated.Count < Majority * group.Count)
        {
            return;
        }

        dated.ForEach(candidate => candidate.IsEntry = true);
        if (dated.Count < Consensus * group.Count)
        {
            return;
        }

        var slots = dated.Select(candidate => candidate.Title!.Slot).ToHashSet();
        foreach (
            var candidate in group.Where(candidate =>
                candidate.TitleScore >= TitleChooser.Capable
                && candidate.Evidence > -1
                && slots.Contains(candidate.Title!.Slot)
                && candidate.Title.Text[^1] != '?'
            )
        )
        {
            candidate.IsEntry = true;
        }
    }

    private static bool IsDatedVenue(Part part) => part is { Role: PartRole.Venue, Stated: { Venue: not null, Year: not null } };

    // What holds entries and shows nothing of a paper itself is a heading of theirs.
    private static void Contain(Candidate container)
    {
        if (container.Evidence < EvidenceCue.Enough)
        {
            container.IsEntry = false;
        }
    }
}
