using Graph.Read.Lists.Choosing;
using Graph.Read.Lists.Parts;

namespace Graph.Read.Lists.Weighing.Cues;

/// <summary>A link to get it, under a heading for data sets.</summary>
internal sealed class DataCue() : Cue<Titled>("data", "a link to get it, under a heading for data sets", "WHY")
{
    /// <inheritdoc/>
    public override double Weigh(Titled entry) =>
        entry is { Table: null, Section.IsOfDatasets: true } && entry.Parts.Any(PartLink.LeadsToData) ? PaperEvidence.Enough : 0;
}
