using Graph.Read.Lists.Links;
using Graph.Read.Lists.Parts;
using Graph.Text;

namespace Graph.Read.Lists.Candidates;

/// <summary>The title of a candidate that shows none: where a paper is linked, the first words are its title, though they look like
/// names.</summary>
internal static class OnlyChoice
{
    private const int MinWords = 2;

    /// <summary>Chooses the only words that can be the title, if there are any.</summary>
    public static void Take(Candidate candidate)
    {
        if (
            candidate.Kind is CandidateKind.Heading or CandidateKind.Summary
            || (candidate.Table is null && !candidate.Parts.Exists(EvidenceCue.PointsToPaper))
        )
        {
            return;
        }

        var index = candidate.Parts.FindIndex(part =>
            (CanBeTitle(candidate, part) || IsNameOfPaper(candidate, part))
            && !candidate.Phrases.Exists(phrase => phrase.IsDescription && phrase.Main == part)
        );
        if (index < 0)
        {
            TakeBadge(candidate);
            return;
        }

        candidate.IsForced |= candidate.Parts[index].Role == PartRole.Authors;
        if (candidate.Parts[index].Role == PartRole.Authors)
        {
            SplitNames(candidate, index);
        }

        SplitYear(candidate, index);
        candidate.Parts[index].Role = PartRole.Words;
        (candidate.Title, candidate.TitleScore) = (PhraseJoiner.Single(candidate.Parts, index), TitleChooser.Capable);
    }

    // A badge that names the paper is all there is.
    private static void TakeBadge(Candidate candidate)
    {
        var index = candidate.Parts.FindIndex(part => part.BadgeName is not null && EvidenceCue.PointsToPaper(part));
        if (index < 0)
        {
            return;
        }

        var title = PhraseJoiner.Single(candidate.Parts, index);
        (candidate.Title, candidate.TitleScore) = (title with { Text = candidate.Parts[index].BadgeName! }, TitleChooser.Capable);
    }

    private static bool CanBeTitle(Candidate candidate, Part part)
    {
        if (part.Enclosure != '\0' || CitationLabel.IsCitation(part) || part.Link?.Url.StartsWith('#') == true)
        {
            return false;
        }

        if (candidate.Table is { } table)
        {
            return part.Column == table.TitleColumn && part.Role is PartRole.Words or PartRole.Authors or PartRole.Venue;
        }

        return part.Role is PartRole.Words or PartRole.Authors
            && PlainText.Count(part.Text) >= MinWords
            && !IdentifierCue.IsDoi(part.Text)
            && !ProseCue.Find(part.Text)
            && !ProseCue.EndsInMidSentence(part.Text)
            && !part.ReadNames().IsOpen;
    }

    // '- ShortName [[paper](…)] [[code](…)]': one word, and at once the link to its paper.
    private static bool IsNameOfPaper(Candidate candidate, Part part) =>
        candidate is { Table: null, Parent: null, Parts: [var first, _, ..] }
        && candidate.Parts.Find(other => other != first && other.Role != PartRole.Date) is { } second
        && (candidate.Item is not null || first.Styles.HasFlag(Blocks.PieceStyles.Bold))
        && first is { Link: null, Enclosure: '\0', Text.Length: >= 3 }
        && first.Role is PartRole.Words or PartRole.Authors or PartRole.ShortName or PartRole.Venue
        && second is { Role: PartRole.Label, Word: LinkWord.Paper, Link: not null }
        && first == part
        && candidate.Parts.TrueForAll(other => other == part || other.Role is PartRole.Label or PartRole.Badge or PartRole.Date)
        && PlainText.HasLetter(part.Text);

    // 'PointNet (2017)': the name is the title, the year is not.
    private static void SplitYear(Candidate candidate, int index)
    {
        var part = candidate.Parts[index];
        if (
            part is not { Role: PartRole.Venue, Stated: { Venue: { } name, Year: not null } }
            || !part.Text.StartsWith(name, StringComparison.Ordinal)
            || part.Text.Length != part.End - part.Start
        )
        {
            return;
        }

        candidate.Parts[index] = part.Between(part.Start, part.Start + name.Length, name, PartRole.Words);
        var date = part.Between(part.Start + name.Length, part.End, part.Text[name.Length..].Trim(), PartRole.Date);
        date.Stated = new VenueYear(null, part.Stated.Year);
        candidate.Parts.Insert(index + 1, date);
    }

    // 'Feature Counts Revisited, Ann Author, Bo Writer': where nobody else is named, what stands before the first comma is the title.
    private static void SplitNames(Candidate candidate, int index)
    {
        var part = candidate.Parts[index];
        var comma = candidate.Flow.Text.AsSpan(part.Start, part.End - part.Start).IndexOf(", ");
        if (
            part.Link is not null
            || part.Styles.HasFlag(Blocks.PieceStyles.Bold)
            || candidate.Table is not null
            || comma < 0
            || candidate.Parts.Exists(other => other != part && other.Role == PartRole.Authors)
        )
        {
            return;
        }

        var first = PlainText.Collapse(candidate.Flow.Text.AsSpan(part.Start, comma));
        if (PlainText.Count(first) < MinWords)
        {
            return;
        }

        candidate.Parts[index] = part.Between(part.Start, part.Start + comma, first, PartRole.Words);
        var rest = part.Start + comma + 2;
        candidate.Parts.Insert(
            index + 1,
            part.Between(rest, part.End, PlainText.Collapse(candidate.Flow.Text.AsSpan(rest, part.End - rest)), PartRole.Authors)
        );
    }
}
