namespace Graph.Read.Lists.Choosing.Cues;

/// <summary>It is where the titles of its neighbours are.</summary>
internal sealed class HabitCue() : Cue<PlacedPhrase>("habit", "it is where the titles of its neighbours are", "WHY")
{
    /// <summary>What it weighs where all neighbours have their titles there.</summary>
    public const double FullHabit = 1.6;

    /// <inheritdoc/>
    public override double Weigh(PlacedPhrase placed) => FullHabit * placed.Habits.ShareOf(placed.Phrase.Slot);
}
