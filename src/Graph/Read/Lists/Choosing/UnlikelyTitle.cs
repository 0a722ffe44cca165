using Graph.Read.Lists.Choosing.Cues;
using Graph.Read.Lists.Parts;
using Graph.Read.Lists.Titles;

namespace Graph.Read.Lists.Choosing;

/// <summary>A title that looks like names, a venue or a label: it is one all the same where its neighbours have theirs.</summary>
internal static class UnlikelyTitle
{
    // At least half of the neighbours have their titles in this place.
    private const double MinScore = HabitCue.FullHabit / 2;

    /// <summary>The candidate with such a title, or as it was.</summary>
    public static Titled Find(Titled candidate, Habits habits)
    {
        var best = candidate;
        for (var i = 0; i < candidate.Parts.Length; i++)
        {
            var part = candidate.Parts[i];
            if (
                part.Role is not (PartRole.Authors or PartRole.Venue or PartRole.Label)
                || part.Enclosure != '\0'
                || IsOfPeople(candidate, part)
            )
            {
                continue;
            }

            var parts = candidate.Parts.SetItem(i, part with { Role = PartRole.Plain });
            var title = PhraseJoiner.Single(parts, i);
            var score =
                PlaceCues.Column.Weigh(new PlacedPhrase(candidate.Words, title, habits))
                + PlaceCues.Habit.Weigh(new PlacedPhrase(candidate.Words, title, habits));
            if (score >= MinScore && score > best.Score)
            {
                best = candidate with { Parts = parts, Title = title, Score = Math.Max(score, TitleCues.Capable) };
            }
        }

        return best;
    }

    // Beside an entry's summary its names are not the title.
    private static bool IsOfPeople(Titled candidate, Part part) =>
        part.Role == PartRole.Authors
        && (
            CitationLabel.IsCitation(part)
            || (
                candidate.Parent is { } around
                && (part.Text.AsSpan().ContainsAny(',', '&', ';') || around.Cut.Parts.Any(PartLink.LeadsToPaper))
            )
        );
}
