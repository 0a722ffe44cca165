using Graph.Read.Lists.Candidates;
using Graph.Read.Lists.Choosing;

namespace Graph.Read.Lists.Weighing.Cues;

/// <summary>A bare title under a heading that is a venue and its year.</summary>
internal sealed class VenueAboveCue()
    : Cue<Titled>(
        "venue above",
        "a bare title under a heading that is a venue and its year",
        "enough alone: under a heading that is a venue and its year each bullet is a paper of it; set with lists "
            + "that give titles and no links"
    )
{
    /// <inheritdoc/>
    public override double Weigh(Titled entry) =>
        entry is { Kind: CandidateKind.Item, Parent: null } && StatesVenue(entry.Section) && BareTitle.Is(entry) ? PaperEvidence.Enough : 0;

    // '### KDD 2023' with '#### Forecasting' below it: topics of the venue stand between it and the titles.
    private static bool StatesVenue(SectionPath? section)
    {
        for (; section?.Heading is not null && !section.IsOfOtherThings; section = section.Parent)
        {
            if (section.Stated is { Venue: not null, Year: not null })
            {
                return true;
            }
        }

        return false;
    }
}
