using Graph.Read.Lists.Blocks;
using Graph.Read.Lists.Candidates;
using Graph.Read.Lists.Choosing;
using Graph.Read.Lists.Links;
using Graph.Read.Lists.Parts;
using Graph.Read.Lists.Weighing;
using Graph.Text;

namespace Graph.Read.Lists.Attaching;

/// <summary>What shows that a candidate belongs to the one above it.</summary>
internal static class DetailSigns
{
    // Two words are a title where what is below them begins with names and links the paper.
    private const double LeastTitle = -0.8;

    // Less than a third of what makes an entry: a date, a link to code.
    private const double NearlyNothing = PaperEvidence.Enough / 3;

    // One whole name; see NameList.Likelihood.
    private const double SingleName = 0.4;

    /// <summary>Whether a candidate is a detail of the one above it.</summary>
    public static bool IsDetailOf(Titled candidate, Titled owner)
    {
        if (candidate.IsForced && owner is { Title: not null, Score: > LeastTitle } && owner.Parts.All(part => part.Link is null))
        {
            return true;
        }

        if (
            !owner.HasTitle
            || candidate.Parts.IsEmpty
            || IsSignpost(candidate)
            || IsPreprint(candidate)
            || HasPaperOfItsOwn(candidate, owner)
        )
        {
            return false;
        }

        if (IsKeyed(candidate) || IsByline(candidate, owner))
        {
            return true;
        }

        return candidate.HasTitle ? IsMinorItem(candidate) && HasEnough(owner) : SaysMoreThanWords(candidate) || HasEnough(owner);
    }

    /// <summary>Whether an item belongs to the heading or paragraph above its list, which is a title: <c>Paper: …</c>, <c>Code:
    /// …</c></summary>
    public static bool IsListedUnder(Titled candidate, Titled previous) =>
        previous.Kind switch
        {
            CandidateKind.Heading => IsDetailOf(candidate, previous),
            CandidateKind.Paragraph or CandidateKind.Line => previous.HasTitle
                && !candidate.Parts.IsEmpty
                && (IsKeyed(candidate) || HasUnknownKey(candidate)),
            _ => false,
        };

    /// <summary>Whether a paragraph is the sentence below a heading that is a title, before badges, authors and dates: <c>### Name: A Title
    /// of Its Own</c>, a section for each paper.</summary>
    public static bool IsLeadOf(Titled candidate, Titled heading) =>
        heading is { Kind: CandidateKind.Heading, Title: { } title, HasTitle: true }
        && title.Text.AsSpan(0, title.Text.Length - 1).ContainsAny(':', '：')
        && IsLooseParagraph(candidate)
        && candidate.Parts.All(part => part is { Link: null, Role: PartRole.Plain or PartRole.Authors or PartRole.Note })
        && candidate.Text.Plain.AsSpan().TrimEnd() is [.., '.' or '。'];

    private static bool IsLooseParagraph(Titled candidate) =>
        candidate is { Item: null, Parent: null, Kind: CandidateKind.Paragraph or CandidateKind.Line, Parts.IsEmpty: false };

    // '- Ann Author and Bo Writer. *Journal of Some Things*, 2021.' below a title and its link: the journal is not a title.
    private static bool IsByline(Titled candidate, Titled owner) =>
        candidate is { Kind: CandidateKind.Item, Title: { First: 1, Main: var journal } }
        && candidate.Parts is [{ Role: PartRole.Authors }, .., { Role: PartRole.Date }]
        && IsItalicWithoutLinks(candidate, journal)
        && AwaitsNames(owner);

    private static bool IsItalicWithoutLinks(Titled candidate, Part journal) =>
        journal.Styles.HasFlag(RunStyles.Italic) && candidate.Parts.All(part => part.Link is null);

    private static bool AwaitsNames(Titled owner) =>
        owner.Parts.Any(PartLink.LeadsToPaper) && owner.Parts.All(part => part.Role != PartRole.Authors);

    // 'Paper: …', the colon in the word's own style or behind it.
    private static bool IsKeyed(Titled candidate)
    {
        var first = candidate.Parts[0];
        return first.Role == PartRole.Key
            || (first.Role == PartRole.Label && candidate.Text.Plain.AsSpan(first.End).TrimStart(" *_") is [':' or '：', ..]);
    }

    // 'Homepge: https://…': a word or two, a colon and an address.
    private static bool HasUnknownKey(Titled candidate) =>
        candidate.Parts is [{ Link: null, Role: PartRole.Plain } key, { Link.IsBare: true }]
        && PlainText.Count(key.Text) <= 2
        && key.Text.EndsWith(':');

    // An item with a title of its own that shows nothing of a paper is a remark about the entry above it.
    private static bool IsMinorItem(Titled candidate) =>
        candidate.Kind == CandidateKind.Item && !candidate.Parts.Any(PartLink.LeadsToPaper) && PaperEvidence.Of(candidate) < NearlyNothing;

    private static bool SaysMoreThanWords(Titled candidate) =>
        candidate.Parts.Any(part =>
            part.Role is not (PartRole.Plain or PartRole.ShortName) || part.Link is not null || part.ReadNames().Likelihood >= SingleName
        );

    private static bool HasEnough(Titled owner) => PaperEvidence.Of(owner) >= PaperEvidence.Enough;

    // 'arXiv: **A Title of Some Words**. [paper](…)' in a paragraph of its own: the key is its venue.
    private static bool IsPreprint(Titled candidate) =>
        IsLooseParagraph(candidate)
        && candidate is { HasTitle: true, Title: { First: 1, Main.Link: null } }
        && candidate.Parts[0] is { Link: null, Word: LinkWord.Paper }
        && candidate.Parts.Skip(2).Any(PartLink.LeadsToPaper);

    // '**Name (2018)** [[Paper]](…)' below an entry that has its paper: another entry.
    private static bool HasPaperOfItsOwn(Titled candidate, Titled owner) =>
        IsLooseParagraph(candidate)
        && candidate.Parts[0] is { Link: null, Role: not (PartRole.Key or PartRole.Label) } first
        && first.Styles.HasFlag(RunStyles.Bold)
        && candidate.Parts.Any(part => part.Role == PartRole.Label && PartLink.LeadsToPaper(part))
        && owner.Parts.Any(PartLink.LeadsToPaper);

    // 'Back to top', or the name of the group that follows.
    private static bool IsSignpost(Titled candidate) =>
        IsGroupSummary(candidate)
        || candidate.Parts.Any(PartLink.IsAnchor)
        || (candidate.Item is null && candidate.Text.Plain.AsSpan().TrimEnd(" *_\n").EndsWith(":"));

    private static bool IsGroupSummary(Titled candidate) =>
        candidate.Kind == CandidateKind.Summary
        && (candidate.Parts[0].Role is not (PartRole.Label or PartRole.Key) || candidate.Parts.All(part => part.Link is null));
}
