using Graph.Read.Lists.Links;
using Graph.Read.Lists.Parts;

namespace Graph.Read.Lists.Candidates;

/// <summary>
/// Chooses titles in two passes: first each candidate by itself, then again with what the titles of its neighbours have in common,
/// so that an entry whose title is odd follows the shape of its section.
/// </summary>
internal static class TitleChooser
{
    /// <summary>From this score on a phrase can be a title.</summary>
    public const double Capable = 1.2;

    // How much the habit of a section weighs against the cues of one entry.
    private const double Habit = 1.6;

    private const int MinHabit = 3;

    // What the whole list does in most of its entries.
    private const int MinListHabit = 8;

    private const double ListHabit = 0.6;

    /// <summary>Chooses the titles of all candidates.</summary>
    public static void Choose(IReadOnlyList<Candidate> candidates)
    {
        foreach (var candidate in candidates)
        {
            Choose(candidate, null);
        }

        foreach (
            var group in candidates.GroupBy(candidate => (candidate.Section, candidate.Kind, candidate.Item?.Depth ?? 0, candidate.Table))
        )
        {
            ChooseByHabit([.. group]);
        }

        foreach (
            var group in candidates
                .Where(candidate => candidate is { Kind: CandidateKind.Item, Item: not null })
                .GroupBy(candidate => candidate.Item!.Depth)
        )
        {
            FollowList([.. group]);
        }
    }

    // A section of one or two entries has no habit of its own: it follows the list's.
    private static void FollowList(List<Candidate> all)
    {
        var titled = all.FindAll(candidate => candidate.TitleScore >= Capable);
        if (
            titled.Count < MinListHabit
            || titled.GroupBy(candidate => candidate.Title!.Slot).MaxBy(slot => slot.Count()) is not { } usual
            || usual.Count() < ListHabit * titled.Count
        )
        {
            return;
        }

        var habits = new Dictionary<Slot, double> { [usual.Key] = Habit };
        foreach (var section in titled.GroupBy(candidate => candidate.Section).Where(section => section.Count() < MinHabit))
        {
            foreach (
                var candidate in section.Where(candidate =>
                    candidate.Title!.Slot != usual.Key && candidate.Phrases.Exists(phrase => phrase.Slot == usual.Key)
                )
            )
            {
                Choose(candidate, habits);
            }
        }
    }

    /// <summary>Chooses the title of a candidate.</summary>
    public static void Choose(Candidate candidate, Dictionary<Slot, double>? habits)
    {
        candidate.Title = null;
        candidate.TitleScore = double.MinValue;
        var cited = candidate.TitleFrom > 0 ? candidate.Phrases.Find(phrase => phrase.First >= candidate.TitleFrom) : null;
        foreach (var phrase in candidate.Phrases)
        {
            var score = phrase.OwnScore + TableCue(candidate, phrase) + (habits?.GetValueOrDefault(phrase.Slot) ?? 0);
            score +=
                KeyCue(candidate, phrase)
                - (phrase.First >= candidate.OwnParts ? 2 : 0)
                - (phrase.First < candidate.TitleFrom ? 6 : 0)
                + (candidate.TitleFrom > 0 && ReferenceEquals(phrase, cited) ? 2 : 0);
            if (score > candidate.TitleScore)
            {
                (candidate.Title, candidate.TitleScore) = (phrase, score);
            }
        }

        if (candidate.TitleScore < Capable)
        {
            OnlyChoice.Take(candidate);
        }
        else
        {
            candidate.IsForced = false;
        }
    }

    // 'Title: …' is one, 'Authors: …' and 'Summary: …' are none.
    private static double KeyCue(Candidate candidate, Phrase phrase)
    {
        if (
            phrase.First == 0
            || candidate.Parts[phrase.First - 1]
                is not { Role: PartRole.Key or PartRole.Label, Link: null, Enclosure: '\0', Word: { } word } key
            || key.Line != phrase.Main.Line
        )
        {
            return 0;
        }

        return word switch
        {
            LinkWord.Title => 4,
            LinkWord.Paper => 1,
            LinkWord.Any or LinkWord.Name or LinkWord.Index => 0,
            _ => -4,
        };
    }

    private static double TableCue(Candidate candidate, Phrase phrase)
    {
        if (candidate.Table is not { } table)
        {
            return 0;
        }

        return table.TitleColumn == phrase.Main.Column ? 3 : -3;
    }

    private static void ChooseByHabit(List<Candidate> group)
    {
        var titled = group.FindAll(candidate => candidate.TitleScore >= Capable);
        if (titled.Count < MinHabit)
        {
            return;
        }

        var habits = titled
            .GroupBy(candidate => candidate.Title!.Slot)
            .ToDictionary(slot => slot.Key, slot => Habit * slot.Count() / titled.Count);
        foreach (var candidate in group)
        {
            Choose(candidate, habits);
            if (candidate.TitleScore < Capable)
            {
                ChooseUnlikely(candidate, habits);
            }
        }
    }

    // A title that looks like names or a venue is one all the same where its neighbours have theirs.
    private static void ChooseUnlikely(Candidate candidate, Dictionary<Slot, double> habits)
    {
        foreach (
            var part in candidate.Parts.Where(part =>
                part.Role is PartRole.Authors or PartRole.Venue or PartRole.Label && part.Enclosure == '\0'
            )
        )
        {
            // Beside an entry's summary its names are no title.
            if (
                part.Role == PartRole.Authors
                && (
                    CitationLabel.IsCitation(part)
                    || (
                        candidate.Parent is { } around
                        && (part.Text.AsSpan().ContainsAny(',', '&', ';') || around.Parts.Exists(EvidenceCue.PointsToPaper))
                    )
                )
            )
            {
                continue;
            }

            var phrase = PhraseJoiner.Single(candidate.Parts, candidate.Parts.IndexOf(part));
            var score = habits.GetValueOrDefault(phrase.Slot) + TableCue(candidate, phrase);
            if (score < Habit / 2 || score <= candidate.TitleScore)
            {
                continue;
            }

            (candidate.Title, candidate.TitleScore) = (phrase, Math.Max(score, Capable));
            part.Role = PartRole.Words;
        }
    }
}
