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

    /// <summary>Whether a part is a link to a paper, or the label of one that was left out.</summary>
    public static bool PointsToPaper(Part part)
    {
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

    /// <summary>The sum of all cues.</summary>
    public static double Of(Candidate candidate)
    {
        var score = candidate.Parts.Exists(PointsToPaper) || IdentifierCue.Find(candidate.Flow.Text) ? 3.0 : 0;
        score += PartCues(candidate.Parts);
        score += candidate.Title is { Main.Link: { } link } && !link.Url.StartsWith('#') && LinkHosts.KindOf(link.Url) is null ? 1 : 0;
        score += candidate.Table is { } table ? TableCue(table) : 0;
        score -= candidate.Kind != CandidateKind.Row && NewsCue.Find(candidate.Flow.Text) ? 3 : 0;
        score -= candidate.Section.IsForeign ? 1.5 : 0;
        score -= IsSentence(candidate) || IsCaption(candidate) || IsLesson(candidate) ? 3 : 0;
        return score;
    }

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

    // A cue counts once, however many parts show it.
    private static double PartCues(List<Part> parts)
    {
        var (venue, authors, date, code, anchor) = (0.0, false, false, false, false);
        foreach (var part in parts)
        {
            if (part.Role == PartRole.Venue)
            {
                venue = Math.Max(venue, part.Strength == VenueStrength.Sure ? 2 : 1);
            }

            authors |= part.Role == PartRole.Authors;
            date |= part.Role == PartRole.Date;
            code |= part is { Role: PartRole.Label, Link: not null, Word: LinkWord.Code or LinkWord.Project };
            anchor |= part.Link is { } target && target.Url.StartsWith('#');
        }

        return venue + (authors ? 1.5 : 0) + (date ? 0.5 : 0) + (code ? 0.5 : 0) - (anchor ? 2 : 0);
    }

    private static double TableCue(TableShape table)
    {
        // A dataset's row needs no paper: its name and where to get it are the entry.
        if (table.Kind == MentionKind.Dataset)
        {
            return 3;
        }

        double score = table.TitleColumn >= 0 && table.WordOf(table.TitleColumn) is LinkWord.Title or LinkWord.Paper ? 1.5 : 0;
        score += table.TitleColumn >= 0 && table.WordOf(table.TitleColumn) == LinkWord.Title && table.Words.Contains(LinkWord.Date) ? 1 : 0;
        score += table.Words.Contains(LinkWord.Paper) ? 1 : 0;
        score += table.Words.Contains(LinkWord.Venue) ? 1 : 0;
        return score + (table.Words.Contains(LinkWord.Authors) ? 1 : 0);
    }
}
