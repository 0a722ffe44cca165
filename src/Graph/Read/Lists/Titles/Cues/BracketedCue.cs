using Graph.Read.Lists.Parts;

namespace Graph.Read.Lists.Titles.Cues;

/// <summary>Brackets enclose it behind other words.</summary>
internal sealed class BracketedCue()
    : Cue<Phrase>(
        "bracketed",
        "brackets enclose it behind other words",
        "outweighs a title's length: what brackets enclose behind a title is an aside; short-titles needs it"
    )
{
    /// <inheritdoc/>
    public override double Weigh(Phrase phrase) =>
        phrase.First > 0 && phrase.Text[0] is '(' or '（' && phrase.Text[^1] is ')' or '）' ? -3 : 0;
}
