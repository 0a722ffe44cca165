using Graph.Read.Lists.Parts;

namespace Graph.Read.Lists.Titles.Cues;

/// <summary>It ends in a word that no title ends in.</summary>
internal sealed class MidSentenceCue()
    : Cue<Phrase>(
        "unfinished",
        "it ends in a word that no title ends in",
        "outweighs a title's length: the words go on elsewhere; set with sentences that lead to a link"
    )
{
    /// <inheritdoc/>
    public override double Weigh(Phrase phrase) => ProseCue.EndsInMidSentence(phrase.Text) ? -3 : 0;
}
