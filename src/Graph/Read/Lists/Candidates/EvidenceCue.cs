using System.Collections.Immutable;
using Graph.Model;
using Graph.Read.Lists.Links;
using Graph.Read.Lists.Parts;
using Graph.Text;

namespace Graph.Read.Lists.Candidates;

/// <summary>What speaks for a candidate being a paper's entry, and what against: one number for each cue, added up.</summary>
internal static class EvidenceCue
{
    /// <summary>From this sum on a candidate with a title is an entry without asking its neighbours.</summary>
    public const double Enough = 3;

    private const int MinTitle = 4;

    /// <summary>Whether a part is a link to a paper, or the label of one that was left out.</summary>
    public static bool PointsToPaper(Part part)
    {
        if (part.Link is { } pictured && LinkHosts.IsPicture(pictured.Url))
        {
            return false;
        }

        if (
            part is { Role: PartRole.Label, Word: LinkWord.Paper, Link: { } list }
            && part.Text.EndsWith("apers", StringComparison.Ordinal)
            && LinkHosts.KindOf(list.Url) == LinkKind.Code
        )
        {
            return false;
        }

        if (
            part.Role == PartRole.Label
            && part.Word == LinkWord.Paper
            && (part.Link is { } target ? !LinkHosts.IsRoot(target.Url) : part.Enclosure != '\0')
        )
        {
            return true;
        }

        if (
            part is { Role: PartRole.Label, Word: LinkWord.Project, Link: { } site }
            && LinkClassifier.Classify(LinkWord.Project, site.Url, false) == LinkKind.Paper
        )
        {
            return true;
        }

        if (CitationLabel.IsCitation(part))
        {
            return true;
        }

        if (part.Role == PartRole.Badge)
        {
            return part.Link is not null && (LinkHosts.IsPaper(part.Link.Url) || LinkWords.Find(part.Text) == LinkWord.Paper);
        }

        return part.Link is not null
            && LinkHosts.IsPaper(part.Link.Url)
            && part.Word is null or LinkWord.Any or LinkWord.Paper or LinkWord.Title;
    }

    /// <summary>The cues, each with the reason for its weight. A link or identifier is enough alone; venue, names and date are enough
    /// together.</summary>
    public static ImmutableArray<EntryCue> All { get; } =
    [
        new("paper", "links a paper, or gives an arXiv number or DOI", c => IsIdentified(c) || c.Parts.Exists(PointsToPaper) ? Enough : 0),
        new("quotation", "a title in quotation marks beside a year", c => !IsIdentified(c) && IsQuotedAndDated(c) ? Enough : 0),
        new("arrow", "a title behind an arrow that leads from its code", c => IsBehindArrow(c) ? Enough : 0),
        new("notes", "a title that links to notes, in a list of papers", c => LeadsToNotes(c) ? Enough : 0),
        new("data", "a link to get it, under a heading for data sets", c => OffersData(c) ? Enough : 0),
        new("venue above", "a bare title under a heading that is a venue and its year", c => IsUnderVenue(c) ? Enough : 0),
        new("venue", "where it came out: 2 where that is sure, else 1", c => VenueCue(c.Parts)),
        new("authors", "names of people", c => c.Parts.Exists(part => part.Role == PartRole.Authors) ? 1.5 : 0),
        new("date", "a date by itself", c => c.Parts.Exists(part => part.Role == PartRole.Date) ? 0.5 : 0),
        new("code", "a labelled link to code or a project", c => c.Parts.Exists(LeadsToCode) ? 0.5 : 0),
        new("title link", "the title links to a host that is not known", c => LinksUnknown(c) ? 1 : 0),
        new("table", "what the heads of its table announce", c => c.Table is { } table ? TableCue(table) : 0),
        new("anchor", "a link within the document", c => c.Parts.Exists(part => part.Link?.Url.StartsWith('#') == true) ? -2 : 0),
        new("news", "tells news", c => c.Kind != CandidateKind.Row && NewsCue.Find(c.Flow.Text) ? -Enough : 0),
        new("section", "the section is for other things", c => c.Section.IsForeign && !IsIdentified(c) ? -1.5 : 0),
        new("sentence", "a sentence, a caption or a lesson", c => IsSentence(c) || IsCaption(c) || IsLesson(c) ? -Enough : 0),
        new("note", "a note of the list's makers to themselves", c => ProseCue.IsNoteToSelf(c.Flow.Text) ? -3 * Enough : 0),
    ];

    /// <summary>The sum of all cues.</summary>
    public static double Of(Candidate candidate)
    {
        var sum = 0.0;
        foreach (var cue in All)
        {
            sum += cue.Weigh(candidate);
        }

        return sum;
    }

    private static bool IsIdentified(Candidate candidate) =>
        IdentifierCue.Find(candidate.Flow.Text) || candidate.Parts.Exists(IsIdentified);

    private static bool IsUnderVenue(Candidate candidate) =>
        candidate is { Kind: CandidateKind.Item, Parent: null, Section.Stated: { Venue: not null, Year: not null } }
        && BareTitleCue.IsTitle(candidate);

    private static bool OffersData(Candidate candidate) =>
        candidate.Section.IsOfDatasets && candidate.Table is null && candidate.Parts.Exists(LeadsToData);

    private static bool LeadsToCode(Part part) => part is { Role: PartRole.Label, Link: not null, Word: LinkWord.Code or LinkWord.Project };

    private static bool LinksUnknown(Candidate candidate) =>
        candidate.Title is { Main.Link: { } link } && !link.Url.StartsWith('#') && LinkHosts.KindOf(link.Url) is null;

    private static double VenueCue(List<Part> parts)
    {
        var venue = 0.0;
        foreach (var part in parts)
        {
            venue = part.Role == PartRole.Venue ? Math.Max(venue, part.Strength == VenueStrength.Sure ? 2 : 1) : venue;
        }

        return venue;
    }

    /// <summary>Whether a part is a link to where data can be had: its label says so, or says no more than that it is a link.</summary>
    public static bool LeadsToData(Part part) =>
        part is { Role: PartRole.Label, Link: not null, Word: LinkWord.Any or LinkWord.Dataset or LinkWord.Project };

    private static bool IsIdentified(Part part) => part.Link is { } link && LinkHosts.IsArchive(link.Url) && PointsToPaper(part);

    // '"A Title of Some Words", 2021'.
    private static bool IsQuotedAndDated(Candidate candidate) =>
        candidate is { Title.Main.Enclosure: '"' or '“', TitleScore: >= TitleChooser.Capable, Kind: not CandidateKind.Row }
        && candidate.Parts.Exists(part => part.Stated.Year is not null);

    // '[Name](https://github.com/…) -> A Title of Some Words': a title behind the name of its code.
    private static bool IsBehindArrow(Candidate candidate) =>
        candidate is { Table: null, Title: { First: 1 } title, Parts: [{ Link: not null } name, ..], TitleScore: >= TitleChooser.Capable }
        && char.IsUpper(title.Text[0])
        && PlainText.Count(title.Text) >= MinTitle
        && candidate.Flow.Text.AsSpan(name.End, title.Start - name.End).Trim() is "->" or "→" or "=>";

    // '[A Title of Some Words](https://github.com/…/blob/main/notes/words.md)' in what calls itself a survey or a list of papers.
    private static bool LeadsToNotes(Candidate candidate) =>
        candidate is { Table: null, Kind: CandidateKind.Item, Title: { Main.Link: { } link } title }
        && LinkHosts.IsNote(link.Url)
        && PlainText.Count(title.Text) >= MinTitle
        && candidate.Section.Headings.Any(heading => HeadingKinds.IsOfPapers(heading.Text));

    // 'Lecture 3: Planning', '第三讲 …' with slides beside it.
    private static bool IsLesson(Candidate candidate) =>
        candidate.Title is { Text: var title }
        && (
            (title.StartsWith("Lecture ", StringComparison.Ordinal) && title.Length > 8 && char.IsAsciiDigit(title[8]))
            || (title.Length > 3 && title[0] == '第' && title.AsSpan(1, 3).ContainsAny("讲課课章"))
        );

    // '(from Ann Author, A Title of Some Words, CVPR 2015.)' under a picture: a paragraph that brackets hold.
    private static bool IsCaption(Candidate candidate) =>
        candidate is { Kind: CandidateKind.Paragraph or CandidateKind.Line, Item: null }
        && candidate.Flow.Text.AsSpan().Trim(" \n\uFFFC") is ['(', .., ')'] words
        && !words[1..^1].ContainsAny('(', ')');

    // A link in the midst of running words: what stands before it is no part of an entry.
    private static bool IsSentence(Candidate candidate)
    {
        if (candidate.Title is not { } title || candidate.Kind == CandidateKind.Row)
        {
            return false;
        }

        if (
            title.Main.Link is null
            && title.Last + 1 < candidate.Parts.Count
            && candidate.Parts[title.Last + 1] is { Role: PartRole.Words, Link: not null } link
            && link.Line == title.Main.Line
            && char.IsLower(link.Text[0])
            && char.IsLetter(title.Text[^1])
            && candidate.Flow.Text.AsSpan(title.End, link.Start - title.End) is " "
        )
        {
            return true;
        }

        var before = 0;
        for (var i = 0; i < title.First; i++)
        {
            before +=
                candidate.Parts[i].Role == PartRole.Words
                && candidate.Parts[i].Line == title.Main.Line
                && candidate.Parts[i].Text[^1] is not (':' or '：')
                    ? PlainText.Count(candidate.Parts[i].Text)
                    : 0;
        }

        if (
            title.First > 0
            && title.Main.Link is not null
            && candidate.Parts[title.First - 1] is { Role: PartRole.Words } lead
            && lead.Line == title.Main.Line
            && ProseCue.EndsInConnective(lead.Text)
        )
        {
            return true;
        }

        return before >= 6 && (char.IsLower(title.Text[0]) || title.Main.Link is not null);
    }

    private static double TableCue(TableShape table)
    {
        // A dataset's row needs no paper: its name and where to get it are the entry.
        if (table.Kind == MentionKind.Dataset)
        {
            return 3;
        }

        if (table.IsModelList)
        {
            return Enough;
        }

        double score = table.TitleColumn >= 0 && table.WordOf(table.TitleColumn) is LinkWord.Title or LinkWord.Paper ? 1.5 : 0;
        score += table.TitleColumn >= 0 && table.WordOf(table.TitleColumn) == LinkWord.Title && table.Words.Contains(LinkWord.Date) ? 1 : 0;
        score += table.Words.Contains(LinkWord.Paper) ? 1 : 0;
        score += table.Words.Contains(LinkWord.Venue) ? 1 : 0;
        return score + (table.Words.Contains(LinkWord.Authors) ? 1 : 0);
    }
}
