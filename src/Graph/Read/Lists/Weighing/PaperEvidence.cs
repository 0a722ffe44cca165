using System.Collections.Immutable;
using Graph.Read.Lists.Choosing;
using Graph.Read.Lists.Weighing.Cues;

namespace Graph.Read.Lists.Weighing;

/// <summary>What speaks for a candidate being a paper's entry, and what against.</summary>
internal static class PaperEvidence
{
    /// <summary>From this sum on a candidate with a title is an entry without asking its neighbours.</summary>
    public const double Enough = 3;

    /// <summary>The cues. A link or identifier is enough alone; venue, names and date are enough together.</summary>
    public static ImmutableArray<Cue<Titled>> All { get; } =
    [
        new PaperCue(),
        new QuotationCue(),
        new ArrowCue(),
        new NotesCue(),
        new DataCue(),
        new VenueAboveCue(),
        new VenueCue(),
        new AuthorsCue(),
        new DateCue(),
        new TitleLinkCue(),
        new TableCue(),
        new AnchorCue(),
        new TellsNewsCue(),
        new SectionCue(),
        new TagCue(),
        new SentenceCue(),
        new CaptionCue(),
        new LessonCue(),
        new NoteToSelfCue(),
    ];

    /// <summary>The sum of all cues.</summary>
    public static double Of(Titled candidate)
    {
        var sum = 0.0;
        foreach (var cue in All)
        {
            sum += cue.Weigh(candidate);
        }

        return sum;
    }
}
