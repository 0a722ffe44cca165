using Graph.Read.Lists.Blocks;
using Graph.Read.Lists.Parts;

namespace Graph.Read.Lists.Titles.Cues;

/// <summary>It is set in italics and not in bold.</summary>
internal sealed class ItalicCue()
    : Cue<Phrase>(
        "italics",
        "it is set in italics and not in bold",
        "authors and venues are set in italics more often than titles; small, as no list here is decided by it"
    )
{
    /// <inheritdoc/>
    public override double Weigh(Phrase phrase) =>
        (phrase.Main.Styles & (RunStyles.Italic | RunStyles.Bold)) == RunStyles.Italic ? -0.4 : 0;
}
