using Graph.Read.Lists.Candidates;
using Graph.Read.Lists.Choosing;

namespace Graph.Read.Lists.Weighing.Cues;

/// <summary>A title in quotation marks beside a year.</summary>
internal sealed class QuotationCue()
    : Cue<Titled>(
        "quotation",
        "a title in quotation marks beside a year",
        "enough alone: nothing but a reference is quoted and dated; set with references that have no link"
    )
{
    /// <inheritdoc/>
    public override double Weigh(Titled entry) =>
        !Identifiers.Has(entry)
        && entry is { HasTitle: true, Kind: not CandidateKind.Row, Title.Main.Enclosure: '"' or '“' }
        && entry.Parts.Any(part => part.Stated.Year is not null)
            ? PaperEvidence.Enough
            : 0;
}
