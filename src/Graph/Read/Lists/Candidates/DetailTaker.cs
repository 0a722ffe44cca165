using Graph.Model;
using Graph.Read.Lists.Blocks;
using Graph.Read.Lists.Links;
using Graph.Read.Lists.Parts;
using Graph.Text;

namespace Graph.Read.Lists.Candidates;

/// <summary>Gives details that stand in blocks of their own (links, authors, a summary) to the entry that they belong to.</summary>
internal sealed class DetailTaker(SourceText source)
{
    private const double LikelyNames = 0.34;

    // Two words are a title where what stands below them begins with names and links the paper.
    private const double LeastTitle = -0.8;

    private const int MinGroup = 2;

    // What is longer than this before a citation is a title itself.
    private const int MaxName = 6;

    private readonly BlockCutter _cutter = new(source);
    private readonly Dictionary<Candidate, List<Candidate>> _details = [];
    private readonly Dictionary<Candidate, Candidate> _owners = [];
    private HashSet<Candidate> _groups = [];

    /// <summary>Takes details in; the titles must have been chosen, and are chosen anew for owners.</summary>
    public void Take(IReadOnlyList<Candidate> candidates)
    {
        _groups = GroupsOf(candidates);
        Candidate? previous = null;
        foreach (var candidate in candidates)
        {
            var owner = candidate.Kind == CandidateKind.Heading ? null : FindOwner(candidate, previous);
            if (owner is not null)
            {
                Assign(candidate, owner);
            }
            else if (candidate.Parent is null)
            {
                previous = candidate;
            }
        }

        foreach (var (owner, details) in _details)
        {
            foreach (var detail in details.Where(IsRemark))
            {
                detail.IsTaken = true;
            }

            Take(owner, details.FindAll(detail => !detail.IsTaken));
        }
    }

    // The owner is cut anew, with the words of its details after its own.
    private void Take(Candidate owner, List<Candidate> details)
    {
        var pieces = new List<Piece>();
        owner.Flow.AddTo(pieces);
        foreach (var detail in details)
        {
            BlockCutter.EndLine(pieces, owner.Start);
            detail.Flow.AddTo(pieces);
            detail.IsTaken = true;
            owner.End = Math.Max(owner.End, detail.End);
        }

        owner.TitleFrom = details.Exists(detail => detail.IsCitation) ? owner.Parts.Count : 0;
        var untitled = owner.TitleFrom > 0 || owner.TitleScore < TitleChooser.Capable;
        owner.Words = _cutter.CutAgain(pieces);
        owner.OwnParts = untitled ? owner.Parts.Count : owner.OwnParts;
    }

    private void Assign(Candidate detail, Candidate owner)
    {
        _owners[detail] = owner;
        if (!_details.TryGetValue(owner, out var details))
        {
            _details.Add(owner, details = []);
        }

        details.Add(detail);
    }

    private Candidate? FindOwner(Candidate candidate, Candidate? previous)
    {
        var parent = candidate.Parent is { } around ? _owners.GetValueOrDefault(around, around) : null;
        if (candidate.Item is not null && parent is not null)
        {
            return IsDetailOf(candidate, parent) || IsPartOfRemark(candidate.Parent!) || Cites(candidate, parent) ? parent : null;
        }

        if (candidate.Item is not null)
        {
            return previous is not null && ReferenceEquals(previous.Section, candidate.Section) && IsListedUnder(candidate, previous)
                ? previous
                : null;
        }

        if (parent is not null)
        {
            return _groups.Contains(parent) && IsLinkedTitle(candidate) ? null : parent;
        }

        if (previous is not null && IsLeadOf(candidate, previous))
        {
            return previous;
        }

        if (
            candidate.Kind == CandidateKind.Row
            || previous is null
            || previous.Kind == CandidateKind.Row
            || !ReferenceEquals(previous.Section, candidate.Section)
        )
        {
            return null;
        }

        return IsDetailOf(candidate, previous) ? previous : null;
    }

    // A list under a heading or paragraph that is a title: 'Paper: …', 'Code: …'.
    private static bool IsListedUnder(Candidate candidate, Candidate previous) =>
        previous.Kind switch
        {
            CandidateKind.Heading => IsDetailOf(candidate, previous),
            CandidateKind.Paragraph or CandidateKind.Line => previous.TitleScore >= TitleChooser.Capable
                && candidate.Parts.Count > 0
                && (candidate.Parts[0].Role == PartRole.Key || StartsWithKey(candidate) || IsUnknownKey(candidate)),
            _ => false,
        };

    // Items that hold papers in paragraphs of their own, and are a group's name themselves.
    private static HashSet<Candidate> GroupsOf(IReadOnlyList<Candidate> candidates) =>
        [
            .. candidates
                .Where(candidate =>
                    candidate is { Kind: CandidateKind.Paragraph, Item: null, Parent: not null }
                    && IsLinkedTitle(candidate)
                    && !candidate.Parent.Parts.Exists(EvidenceCue.PointsToPaper)
                )
                .GroupBy(candidate => candidate.Parent!)
                .Where(group => group.Count() >= MinGroup)
                .Select(group => group.Key),
        ];

    private static bool IsLinkedTitle(Candidate candidate) =>
        candidate is { Title.Main: { } main, TitleScore: >= TitleChooser.Capable }
        && main.Link is not null
        && EvidenceCue.PointsToPaper(main);

    // 'ShortName [Paper](…)' and below it 'Ann Author, Bo Writer, A Title of Some Words, CVPR 2015'.
    private static bool Cites(Candidate candidate, Candidate owner)
    {
        if (
            candidate.Title is not { } title
            || candidate.TitleScore < TitleChooser.Capable
            || candidate.IsForced
            || candidate.Parts.Exists(EvidenceCue.PointsToPaper)
        )
        {
            return false;
        }

        if (
            !owner.Parts.Exists(part => EvidenceCue.PointsToPaper(part) && part.Role is PartRole.Label or PartRole.Badge)
            || owner.Title is { Main.Link: not null }
            || owner.Parts.Exists(part => part.Role == PartRole.Venue)
            || NameLength(owner) > MaxName
        )
        {
            return false;
        }

        candidate.IsCitation =
            candidate.Parts.FindIndex(part => part.Role == PartRole.Authors) is >= 0 and var names && names < title.First;
        return candidate.IsCitation;
    }

    private static int NameLength(Candidate owner) =>
        owner.Parts.Take(owner.OwnParts).Where(part => part.Role == PartRole.Words).Sum(part => PlainText.Count(part.Text));

    // 'Homepge: https://…': a word or two, a colon and an address.
    private static bool IsUnknownKey(Candidate candidate) =>
        candidate.Parts is [{ Link: null, Role: PartRole.Words } key, { Link.IsBare: true }]
        && PlainText.Count(key.Text) <= 2
        && key.Text.EndsWith(':');

    private bool IsPartOfRemark(Candidate parent) => _owners.ContainsKey(parent) && IsRemark(parent);

    private static bool IsDetailOf(Candidate candidate, Candidate owner)
    {
        if (
            candidate.IsForced
            && owner.Title is not null
            && owner.TitleScore > LeastTitle
            && !owner.Parts.Exists(part => part.Link is not null)
        )
        {
            return true;
        }

        if (owner.TitleScore < TitleChooser.Capable || candidate.Parts.Count == 0 || IsSignpost(candidate))
        {
            return false;
        }

        if (IsPreprint(candidate) || HasPaperOfItsOwn(candidate, owner))
        {
            return false;
        }

        if (candidate.Parts[0].Role == PartRole.Key || StartsWithKey(candidate))
        {
            return true;
        }

        if (candidate.TitleScore < TitleChooser.Capable)
        {
            return candidate.Parts.Exists(part => part.Role is not (PartRole.Words or PartRole.ShortName) || part.Link is not null)
                || HasEnough(owner);
        }

        return HasEnough(owner)
            && !candidate.Parts.Exists(EvidenceCue.PointsToPaper)
            && EvidenceCue.Of(candidate) < 1
            && candidate.Kind == CandidateKind.Item;
    }

    // 'arXiv: **A Title of Some Words**. [paper](…)' in a paragraph of its own: the key is its venue.
    private static bool IsPreprint(Candidate candidate) =>
        candidate.Item is null
        && candidate.Parent is null
        && candidate.Kind is CandidateKind.Paragraph or CandidateKind.Line
        && candidate.Title is { First: 1, Main.Link: null }
        && candidate.TitleScore >= TitleChooser.Capable
        && candidate.Parts[0] is { Link: null, Word: LinkWord.Paper }
        && candidate.Parts.Skip(2).Any(EvidenceCue.PointsToPaper);

    // '**Name (2018)** [[Paper]](…)' below an entry that has its paper: another entry.
    private static bool HasPaperOfItsOwn(Candidate candidate, Candidate owner) =>
        candidate is { Item: null, Parent: null, Kind: CandidateKind.Paragraph or CandidateKind.Line, Parts: [{ Link: null } first, ..] }
        && first.Styles.HasFlag(PieceStyles.Bold)
        && first.Role is not (PartRole.Key or PartRole.Label)
        && candidate.Parts.Exists(part => part.Role == PartRole.Label && EvidenceCue.PointsToPaper(part))
        && owner.Parts.Exists(EvidenceCue.PointsToPaper);

    // '### Name: A Title of Its Own' and below it a sentence, before badges, authors and dates: a section for each paper.
    private static bool IsLeadOf(Candidate candidate, Candidate heading) =>
        heading is { Kind: CandidateKind.Heading, Title: { } title, TitleScore: >= TitleChooser.Capable }
        && candidate is { Item: null, Parent: null, Kind: CandidateKind.Paragraph or CandidateKind.Line, Parts.Count: > 0 }
        && ReferenceEquals(heading.Section, candidate.Section)
        && title.Text.AsSpan(0, title.Text.Length - 1).ContainsAny(':', '：')
        && candidate.Parts.TrueForAll(part => part.Link is null && part.Role is PartRole.Words or PartRole.Authors or PartRole.Note)
        && candidate.Flow.Text.AsSpan().TrimEnd() is [.., '.' or '。'];

    // A remark is read past: it says nothing that a field holds.
    private bool IsRemark(Candidate detail) =>
        detail.Parts.TrueForAll(part => part.Role is PartRole.Words or PartRole.ShortName && part.Link is null) && !IsByline(detail);

    // One name on a line of its own, in italics or right below the title.
    private bool IsByline(Candidate detail) =>
        detail.Parts is [{ } only]
        && only.ReadNames().Likelihood >= LikelyNames
        && (only.Styles.HasFlag(PieceStyles.Italic) || IsFirstBelowPaper(detail));

    private bool IsFirstBelowPaper(Candidate detail) =>
        detail.Item is not null
        && _owners.GetValueOrDefault(detail) is { } owner
        && ReferenceEquals(_details[owner][0], detail)
        && owner.Title is { Main.Link: not null }
        && owner.Parts.TrueForAll(part => part.Role != PartRole.Authors);

    // 'Back to top', or the name of the group that follows.
    private static bool IsSignpost(Candidate candidate) =>
        (
            candidate.Kind == CandidateKind.Summary
            && (candidate.Parts[0].Role is not (PartRole.Label or PartRole.Key) || candidate.Parts.TrueForAll(part => part.Link is null))
        )
        || candidate.Parts.Exists(part => part.Link is { } link && link.Url.StartsWith('#'))
        || (candidate.Item is null && candidate.Flow.Text.AsSpan().TrimEnd(" *_\n").EndsWith(":"));

    private static bool HasEnough(Candidate owner) => EvidenceCue.Of(owner) >= EvidenceCue.Enough;

    // 'Paper: …' where the colon is outside the link or the bold word.
    private static bool StartsWithKey(Candidate candidate)
    {
        var first = candidate.Parts[0];
        return first.Role == PartRole.Label && candidate.Flow.Text.AsSpan(first.End).TrimStart(" *_") is [':' or '：', ..];
    }
}
