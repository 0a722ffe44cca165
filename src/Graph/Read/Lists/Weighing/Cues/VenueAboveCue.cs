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
        entry is { Kind: CandidateKind.Item, Parent: null, Section.Stated: { Venue: not null, Year: not null } } && BareTitle.Is(entry)
            ? PaperEvidence.Enough
            : 0;
}
