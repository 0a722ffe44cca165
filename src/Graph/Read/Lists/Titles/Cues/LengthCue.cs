using Graph.Read.Lists.Parts;
using Graph.Text;

namespace Graph.Read.Lists.Titles.Cues;

/// <summary>How many words it has.</summary>
internal sealed class LengthCue()
    : Cue<Phrase>(
        "length",
        "how many words it has",
        "titles have four to twenty words, a word or two is a name, fifty are a summary; without it 46 entries of "
            + "seven lists are lost, added or called otherwise"
    )
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
