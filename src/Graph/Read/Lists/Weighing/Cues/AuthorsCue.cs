using Graph.Read.Lists.Choosing;
using Graph.Read.Lists.Parts;

namespace Graph.Read.Lists.Weighing.Cues;

/// <summary>Names of people who wrote it.</summary>
internal sealed class AuthorsCue() : Cue<Titled>("authors", "names of people who wrote it", "WHY")
{
    /// <inheritdoc/>
    public override double Weigh(Titled entry) => entry.Parts.Any(part => part.Role == PartRole.Authors) ? 1.5 : 0;
}
