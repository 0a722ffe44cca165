using Graph.Read.Lists.Choosing;
using Graph.Read.Lists.Parts;

namespace Graph.Read.Lists.Weighing.Cues;

/// <summary>A labelled link to code or a project.</summary>
internal sealed class CodeCue()
    : Cue<Titled>(
        "code",
        "a labelled link to code or a project",
        "small, as tools have links to code too; it decides beside a venue that is not sure"
    )
{
    /// <inheritdoc/>
    public override double Weigh(Titled entry) => entry.Parts.Any(PartLink.LeadsToCode) ? 0.5 : 0;
}
