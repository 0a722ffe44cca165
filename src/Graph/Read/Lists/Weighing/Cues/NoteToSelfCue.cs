using Graph.Read.Lists.Choosing;
using Graph.Read.Lists.Parts;

namespace Graph.Read.Lists.Weighing.Cues;

/// <summary>A note of the list's makers to themselves.</summary>
internal sealed class NoteToSelfCue()
    : Cue<Titled>(
        "note",
        "a note of the list's makers to themselves",
        "outweighs all other cues together: such a note may quote a whole entry; neighbours-decide needs it"
    )
{
    /// <inheritdoc/>
    public override double Weigh(Titled entry) => ProseCue.IsNoteToSelf(entry.Text.Plain) ? -3 * PaperEvidence.Enough : 0;
}
