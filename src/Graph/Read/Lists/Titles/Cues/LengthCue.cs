using Graph.Read.Lists.Parts;
using Graph.Text;

namespace Graph.Read.Lists.Titles.Cues;

/// <summary>How many words it has.</summary>
internal sealed class LengthCue() : Cue<Phrase>("length", "how many words it has", "WHY")
{
    /// <inheritdoc/>
    public override double Weigh(Phrase phrase) =>
        PlainText.Count(phrase.Text) switch
        {
            0 => -5,
            1 => -1.5,
            2 => -0.5,
            3 => 0.6,
            <= 22 => 2,
            <= 32 => 0.5,
            _ => -3,
        };
}
