using Graph.Read.Lists.Parts;

namespace Graph.Read.Lists.Titles.Cues;

/// <summary>It has three dots.</summary>
internal sealed class EllipsisCue()
    : Cue<Phrase>("dots", "it has three dots", "small, as some titles have dots: decides between two phrases alike")
{
    /// <inheritdoc/>
    public override double Weigh(Phrase phrase) => phrase.Text.Contains("...", StringComparison.Ordinal) ? -0.3 : 0;
}
