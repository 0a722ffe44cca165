using Graph.Read.Lists.Candidates;
using Graph.Read.Lists.Parts;
using Graph.Read.Lists.Titles;
using Graph.Text;

namespace Graph.Read.Lists.Choosing;

/// <summary>The title of a candidate that shows none: where a paper is linked, the first words are its title, though they look like
/// names.</summary>
internal static class FallbackTitle
{
    // One word alone is a name, unless the link to its paper follows at once.
    private const int MinWords = 2;

    /// <summary>The candidate with the only words that can be its title; null where there are none.</summary>
    public static Titled? Find(Gathered words)
    {
        var (candidate, parts) = (words.Candidate, words.Cut.Parts);
        if (
            candidate.Kind is CandidateKind.Heading or CandidateKind.Summary
            || (candidate.Table is null && !parts.Any(PartLink.LeadsToPaper))
        )
        {
            return null;
        }

        var index = parts.FindIndex(part =>
            (CanBeTitle(candidate, part) || (part == parts[0] && NamedPaper.IsNameOfPaper(words)))
            && !words.Cut.Phrases.Any(phrase => phrase.IsDescription && phrase.Main == part)
        );
        if (index < 0)
        {
            return FromBadge(words);
        }

        var isForced = parts[index].Role == PartRole.Authors;
        parts = TitleSplit.YearOff(isForced ? TitleSplit.NamesOff(words, index) : parts, index);
        parts = parts.SetItem(index, parts[index] with { Role = PartRole.Plain });
        return new Titled(words, parts, PhraseJoiner.Single(parts, index), TitleCues.Capable, isForced);
    }

    // A badge that names the paper is all there is.
    private static Titled? FromBadge(Gathered words)
    {
        var parts = words.Cut.Parts;
        var index = parts.FindIndex(part => part.BadgeName is not null && PartLink.LeadsToPaper(part));
        return index < 0
            ? null
            : new Titled(
                words,
                parts,
                PhraseJoiner.Single(parts, index) with
                {
                    Text = parts[index].BadgeName!,
                },
                TitleCues.Capable,
                IsForced: false
            );
    }

    private static bool CanBeTitle(Candidate candidate, Part part)
    {
        if (part.Enclosure != '\0' || CitationLabel.IsCitation(part) || PartLink.IsAnchor(part))
        {
            return false;
        }

        if (candidate.Table is { } table)
        {
            return part.Column == table.TitleColumn && part.Role is PartRole.Plain or PartRole.Authors or PartRole.Venue;
        }

        return part.Role is PartRole.Plain or PartRole.Authors && PlainText.Count(part.Text) >= MinWords && !SaysSomethingElse(part);
    }

    private static bool SaysSomethingElse(Part part) =>
        IdentifierCue.IsDoi(part.Text) || ProseCue.Find(part.Text) || ProseCue.EndsInMidSentence(part.Text) || part.ReadNames().IsOpen;
}
