using Graph.Read.Lists.Choosing;
using Graph.Read.Lists.Parts;

namespace Graph.Read.Lists.Weighing.Cues;

/// <summary>A link to get it, under a heading for data sets.</summary>
internal sealed class DataCue()
    : Cue<Titled>(
        "data",
        "a link to get it, under a heading for data sets",
        "enough alone: a data set needs no paper; dataset-with-link-only needs it"
    )
{
    /// <inheritdoc/>
    public override double Weigh(Titled entry) =>
        entry is { Table: null, Section.IsOfDatasets: true } && entry.Parts.Any(PartLink.LeadsToData) ? PaperEvidence.Enough : 0;
}
