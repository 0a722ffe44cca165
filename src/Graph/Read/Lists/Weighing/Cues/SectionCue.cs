using Graph.Read.Lists.Choosing;

namespace Graph.Read.Lists.Weighing.Cues;

/// <summary>The section is for other things.</summary>
internal sealed class SectionCue()
    : Cue<Titled>(
        "section",
        "the section is for other things",
        "takes half away, so that a paper in a section of books or tools must show more than a " + "link; tools-with-paper-words needs it"
    )
{
    /// <inheritdoc/>
    public override double Weigh(Titled entry) => entry.Section.IsOfOtherThings && !Identifiers.Has(entry) ? -1.5 : 0;
}
