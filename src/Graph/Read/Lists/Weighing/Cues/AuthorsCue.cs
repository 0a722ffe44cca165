using Graph.Read.Lists.Choosing;
using Graph.Read.Lists.Parts;

namespace Graph.Read.Lists.Weighing.Cues;

/// <summary>Names of people who wrote it.</summary>
internal sealed class AuthorsCue()
    : Cue<Titled>(
        "authors",
        "names of people who wrote it",
        "half of what is needed: names and a venue are enough, names and a date are " + "not; nickname-with-citation-below needs it"
    )
{
    /// <inheritdoc/>
    public override double Weigh(Titled entry) => entry.Parts.Any(part => part.Role == PartRole.Authors) ? 1.5 : 0;
}
