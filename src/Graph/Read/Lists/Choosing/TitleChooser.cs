using System.Collections.Immutable;
using Graph.Read.Lists.Candidates;
using Graph.Read.Lists.Parts;

namespace Graph.Read.Lists.Choosing;

/// <summary>
/// Chooses titles: first each candidate by itself, then with what the titles of its section have in common, then with what those of the
/// whole list have, so that an entry whose title is odd follows its neighbours.
/// </summary>
internal static class TitleChooser
{
    // Two titles in one place are not a habit yet.
    private const int MinHabit = 3;

    // Where fewer show a title by themselves, the others are not entries with odd titles: a few odd lines among the details of a section
    // are no habit. Set with a list of 620 entries whose names stand in items below them.
    private const double LeastTitled = 0.25;

    // A list of fewer entries is a section, not a habit to follow elsewhere.
    private const int MinListHabit = 8;

    // Most titles of the list are in one place; a list with two forms of entries has no habit.
    private const double ListHabit = 0.6;

    /// <summary>The candidates with their titles, in the same order.</summary>
    public static ImmutableArray<Titled> Choose(IEnumerable<Gathered> words) =>
        FollowList(FollowSections([.. words.Select(one => Choose(one, Habits.None))]));

    private static Titled Choose(Gathered words, Habits habits)
    {
        var (title, best) = ((Phrase?)null, double.MinValue);
        foreach (var phrase in words.Cut.Phrases)
        {
            var score = phrase.OwnScore + PlaceCues.Sum(new PlacedPhrase(words, phrase, habits));
            (title, best) = score > best ? (phrase, score) : (title, best);
        }

        var chosen = new Titled(words, words.Cut.Parts, title, best, IsForced: false);
        return chosen.HasTitle ? chosen : FallbackTitle.Find(words) ?? chosen;
    }

    private static ImmutableArray<Titled> FollowSections(ImmutableArray<Titled> alone)
    {
        var followed = alone.ToBuilder();
        foreach (var group in Enumerable.Range(0, alone.Length).GroupBy(i => alone[i].Candidate.Neighbourhood))
        {
            var titles = group.Where(i => alone[i].HasTitle).Select(i => alone[i].Title!).ToList();
            if (titles.Count < MinHabit)
            {
                continue;
            }

            var habits = new Habits(
                titles.GroupBy(title => title.Slot).ToDictionary(slot => slot.Key, slot => (double)slot.Count() / titles.Count)
            );
            var mayBeUnlikely = titles.Count >= LeastTitled * group.Count();
            foreach (var i in group)
            {
                var chosen = Choose(alone[i].Words, habits);
                followed[i] = chosen.HasTitle || !mayBeUnlikely ? chosen : UnlikelyTitle.Find(chosen, habits);
            }
        }

        return followed.DrainToImmutable();
    }

    // A section of one or two entries has no habit of its own: it follows the list's.
    private static ImmutableArray<Titled> FollowList(ImmutableArray<Titled> titled)
    {
        var followed = titled.ToBuilder();
        foreach (
            var depth in Enumerable
                .Range(0, titled.Length)
                .Where(i => titled[i].Kind == CandidateKind.Item)
                .GroupBy(i => titled[i].Item!.Depth)
        )
        {
            var all = depth.Where(i => titled[i].HasTitle).ToList();
            if (
                all.Count < MinListHabit
                || all.GroupBy(i => titled[i].Title!.Slot).MaxBy(slot => slot.Count()) is not { } usual
                || usual.Count() < ListHabit * all.Count
            )
            {
                continue;
            }

            var habits = new Habits(new Dictionary<Slot, double> { [usual.Key] = 1 });
            foreach (
                var i in all.GroupBy(i => titled[i].Section).Where(section => section.Count() < MinHabit).SelectMany(section => section)
            )
            {
                if (titled[i].Title!.Slot != usual.Key && titled[i].Phrases.Any(phrase => phrase.Slot == usual.Key))
                {
                    followed[i] = Choose(titled[i].Words, habits);
                }
            }
        }

        return followed.DrainToImmutable();
    }
}
