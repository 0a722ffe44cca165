using Graph.Read.Lists.Links;
using Graph.Read.Lists.Names;

namespace Graph.Read.Lists.Parts;

/// <summary>What some words are by themselves, before their neighbours are asked.</summary>
/// <param name="Role">What they are.</param>
/// <param name="Strength">How surely they are a venue, where they are one.</param>
/// <param name="Stated">The venue and year that they state.</param>
/// <param name="Word">What they announce where they are a label or key.</param>
/// <param name="Names">What they are as a list of people; null where that was not asked.</param>
internal readonly record struct Classification(
    PartRole Role,
    VenueStrength Strength,
    VenueYear Stated,
    LinkWord? Word,
    NameList? Names = null
)
{
    /// <summary>Words of which nothing is known.</summary>
    public static Classification Unknown { get; } = new(PartRole.Plain, VenueStrength.None, default, null);
}
