using System.Collections.Immutable;
using Graph.Read.Lists.Choosing.Cues;

namespace Graph.Read.Lists.Choosing;

/// <summary>How much speaks for a phrase being the title of its entry, beside what the phrase itself says.</summary>
internal static class PlaceCues
{
    /// <summary>The column of titles.</summary>
    public static ColumnCue Column { get; } = new();

    /// <summary>The place of the neighbours' titles.</summary>
    public static HabitCue Habit { get; } = new();

    /// <summary>The cues.</summary>
    public static ImmutableArray<Cue<PlacedPhrase>> All { get; } =
    [Column, Habit, new KeyBeforeCue(), new CitedInFullCue(), new LastNameCue()];

    /// <summary>The sum of all cues.</summary>
    public static double Sum(PlacedPhrase placed)
    {
        var sum = 0.0;
        foreach (var cue in All)
        {
            sum += cue.Weigh(placed);
        }

        return sum;
    }
}
