using Graph.Read.Lists.Parts;

namespace Graph.Read.Lists.Titles.Cues;

/// <summary>It ends in a word that no title ends in.</summary>
internal sealed class MidSentenceCue() : Cue<Phrase>("unfinished", "it ends in a word that no title ends in", "WHY")
{
    /// <inheritdoc/>
    public override double Weigh(Phrase phrase) => ProseCue.EndsInMidSentence(phrase.Text) ? -3 : 0;
}
