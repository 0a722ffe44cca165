using System.Collections.Immutable;
using Graph.Read.Lists.Parts;
using Graph.Read.Lists.Titles.Cues;

namespace Graph.Read.Lists.Titles;

/// <summary>How much a phrase looks like a title by itself.</summary>
internal static class TitleCues
{
    /// <summary>From this sum on a phrase can be a title.</summary>
    public const double Capable = 1.2;

    /// <summary>The cues that need no other entry.</summary>
    public static ImmutableArray<Cue<Phrase>> All { get; } =
    [
        new LengthCue(),
        new BoldCue(),
        new CodeStyleCue(),
        new QuotedCue(),
        new LinkedCue(),
        new PositionCue(),
        new SmallLetterCue(),
        new ShortNameFirstCue(),
        new BracketedCue(),
        new ColonEndCue(),
        new RunningTextCue(),
        new PeopleCue(),
        new VenueLikeCue(),
        new DescriptionCue(),
    ];

    /// <summary>The sum of all cues.</summary>
    public static double Sum(Phrase phrase)
    {
        var sum = 0.0;
        foreach (var cue in All)
        {
            sum += cue.Weigh(phrase);
        }

        return sum;
    }
}
