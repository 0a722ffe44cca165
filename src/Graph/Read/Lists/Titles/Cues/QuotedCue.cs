using Graph.Read.Lists.Parts;

namespace Graph.Read.Lists.Titles.Cues;

/// <summary>Quotation marks enclose it.</summary>
internal sealed class QuotedCue() : Cue<Phrase>("quoted", "quotation marks enclose it", "WHY")
{
    /// <inheritdoc/>
    public override double Weigh(Phrase phrase) => phrase.Main.Enclosure is '"' or '“' or '《' or '「' or '『' ? 2.5 : 0;
}
