using Graph.Read.Lists.Parts;

namespace Graph.Read.Lists.Titles.Cues;

/// <summary>It begins with a small letter.</summary>
internal sealed class SmallLetterCue()
    : Cue<Phrase>(
        "small letter",
        "it begins with a small letter",
        "less than a colon at the end: some titles begin so; without it one entry is called by its description"
    )
{
    /// <inheritdoc/>
    public override double Weigh(Phrase phrase) => char.IsLower(phrase.Text[0]) ? -0.8 : 0;
}
