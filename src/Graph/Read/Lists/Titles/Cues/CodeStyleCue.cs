using Graph.Read.Lists.Blocks;
using Graph.Read.Lists.Parts;

namespace Graph.Read.Lists.Titles.Cues;

/// <summary>It is set as code.</summary>
internal sealed class CodeStyleCue()
    : Cue<Phrase>(
        "code style",
        "it is set as code",
        "as much as a title's length: what is set as code is a name of a file or package; a made-up table of "
            + "results is the only list that needs it"
    )
{
    /// <inheritdoc/>
    public override double Weigh(Phrase phrase) => (phrase.Main.Styles & RunStyles.Code) != 0 ? -2 : 0;
}
