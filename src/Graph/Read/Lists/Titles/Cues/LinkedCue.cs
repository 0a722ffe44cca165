using Graph.Model;
using Graph.Read.Lists.Links;
using Graph.Read.Lists.Parts;

namespace Graph.Read.Lists.Titles.Cues;

/// <summary>What it links to.</summary>
internal sealed class LinkedCue()
    : Cue<Phrase>(
        "linked",
        "what it links to",
        "a title that links its paper is nearly as sure as one of the right length, one that links within the page "
            + "is a heading; without it two titles of one list and released models are lost"
    )
{
    /// <inheritdoc/>
    public override double Weigh(Phrase phrase)
    {
        if (phrase.Main.Link is not { } link)
        {
            return 0;
        }

        return PartLink.IsAnchor(phrase.Main)
            ? -3
            : LinkHosts.KindOf(link.Url) switch
            {
                LinkKind.Paper => 1.5,
                LinkKind.Other or LinkKind.Video => -0.5,
                LinkKind.Dataset or LinkKind.Demo => 0,
                _ => 0.8,
            };
    }
}
