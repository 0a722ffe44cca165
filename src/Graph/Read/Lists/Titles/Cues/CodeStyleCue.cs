using Graph.Read.Lists.Blocks;
using Graph.Read.Lists.Parts;

namespace Graph.Read.Lists.Titles.Cues;

/// <summary>It is set as code.</summary>
internal sealed class CodeStyleCue() : Cue<Phrase>("code style", "it is set as code", "WHY")
{
    /// <inheritdoc/>
    public override double Weigh(Phrase phrase) => (phrase.Main.Styles & PieceStyles.Code) != 0 ? -2 : 0;
}
