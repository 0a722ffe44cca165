using Graph.Read.Lists.Parts;

namespace Graph.Read.Lists.Titles.Cues;

/// <summary>Quotation marks enclose it.</summary>
internal sealed class QuotedCue()
    : Cue<Phrase>(
        "quoted",
        "quotation marks enclose it",
        "more than any length: quotation marks say that these words are the title; without it titles of two "
            + "words are lost (quoted-titles-and-venues)"
    )
{
    /// <inheritdoc/>
    public override double Weigh(Phrase phrase) => phrase.Main.Enclosure is '"' or '“' or '《' or '「' or '『' ? 2.5 : 0;
}
