using Graph.Read.Lists.Parts;

namespace Graph.Read.Lists.Titles.Cues;

/// <summary>It ends in a colon.</summary>
internal sealed class ColonEndCue() : Cue<Phrase>("colon", "it ends in a colon", "WHY")
{
    /// <inheritdoc/>
    public override double Weigh(Phrase phrase) => phrase.Text.EndsWith(':') ? -1.5 : 0;
}
