using Graph.Read.Lists.Choosing;
using Graph.Read.Lists.Links;
using Graph.Read.Lists.Parts;

namespace Graph.Read.Lists.Weighing.Cues;

/// <summary>Links a paper, or gives an arXiv number or DOI.</summary>
internal sealed class PaperCue()
    : Cue<Titled>(
        "paper",
        "links a paper, or gives an arXiv number or DOI",
        "enough alone: 3,418 of the 6,380 entries of the lists show nothing else that is"
    )
{
    /// <inheritdoc/>
    public override double Weigh(Titled entry) =>
        Identifiers.Has(entry)
        || entry.Parts.Any(PartLink.LeadsToPaper)
        || (entry.Title is { Main: { Link: { } link, Role: PartRole.Plain } } && RepositoryFile.IsPdf(link.Url))
            ? PaperEvidence.Enough
            : 0;
}
