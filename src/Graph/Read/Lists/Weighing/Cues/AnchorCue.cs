using Graph.Read.Lists.Choosing;
using Graph.Read.Lists.Parts;

namespace Graph.Read.Lists.Weighing.Cues;

/// <summary>A link within the document.</summary>
internal sealed class AnchorCue()
    : Cue<Titled>(
        "anchor",
        "a link within the document",
        "outweighs a venue: a link within the page belongs to a table of contents; without it a sentence of one list becomes an entry"
    )
{
    /// <inheritdoc/>
    public override double Weigh(Titled entry) => entry.Parts.Any(PartLink.IsAnchor) ? -2 : 0;
}
