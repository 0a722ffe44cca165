using Graph.Read.Lists.Choosing;

namespace Graph.Read.Lists.Weighing.Cues;

/// <summary>The section is for other things.</summary>
internal sealed class SectionCue() : Cue<Titled>("section", "the section is for other things", "WHY")
{
    /// <inheritdoc/>
    public override double Weigh(Titled entry) => entry.Section.IsOfOtherThings && !Identifiers.Has(entry) ? -1.5 : 0;
}
