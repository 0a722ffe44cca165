namespace Graph.Read.Lists.Choosing.Cues;

/// <summary>It is where the titles of its neighbours are.</summary>
internal sealed class HabitCue()
    : Cue<PlacedPhrase>(
        "habit",
        "it is where the titles of its neighbours are",
        "a little less than a title's length, so that neighbours decide between two phrases and make no title of a "
            + "sentence; without it 16 entries of six lists are lost or called otherwise"
    )
{
    /// <summary>What it weighs where all neighbours have their titles there.</summary>
    public const double FullHabit = 1.6;

    /// <inheritdoc/>
    public override double Weigh(PlacedPhrase placed) => FullHabit * placed.Habits.ShareOf(placed.Phrase.Slot);
}
