using Graph.Read.Lists.Choosing;
using Graph.Read.Lists.Links;
using Graph.Read.Lists.Parts;

namespace Graph.Read.Lists.Weighing.Cues;

/// <summary>The title links to a host that is not known.</summary>
internal sealed class TitleLinkCue()
    : Cue<Titled>(
        "title link",
        "the title links to a host that is not known",
        "a third of what is needed: a host that nobody knows may be a paper's own page; without it 13 entries of " + "one list are lost"
    )
{
    /// <inheritdoc/>
    public override double Weigh(Titled entry) =>
        entry.Title is { Main: { Link: { } link } main } && !PartLink.IsAnchor(main) && LinkHosts.KindOf(link.Url) is null ? 1 : 0;
}
