using Graph.Read.Lists.Blocks;
using Graph.Read.Lists.Parts;

namespace Graph.Read.Lists.Titles.Cues;

/// <summary>It is set in bold letters.</summary>
internal sealed class BoldCue()
    : Cue<Phrase>(
        "bold",
        "it is set in bold letters",
        "half of what a title's length weighs; without it four entries of three lists are lost or called by their notes"
    )
{
    /// <inheritdoc/>
    public override double Weigh(Phrase phrase) => (phrase.Main.Styles & RunStyles.Bold) != 0 ? 1 : 0;
}
