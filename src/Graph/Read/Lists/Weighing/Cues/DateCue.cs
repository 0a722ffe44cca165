using Graph.Read.Lists.Choosing;
using Graph.Read.Lists.Parts;

namespace Graph.Read.Lists.Weighing.Cues;

/// <summary>A date by itself.</summary>
internal sealed class DateCue()
    : Cue<Titled>("date", "a date by itself", "small, as news and talks have dates too; year-first-brackets needs it")
{
    /// <inheritdoc/>
    public override double Weigh(Titled entry) => entry.Parts.Any(part => part.Role == PartRole.Date) ? 0.5 : 0;
}
