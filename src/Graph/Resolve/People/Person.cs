using System.Collections.Immutable;

namespace Graph.Resolve.People;

/// <summary>A person: one author of one or more papers.</summary>
/// <param name="Key">The entity's key.</param>
/// <param name="Name">The best spelling.</param>
/// <param name="Aliases">The other spellings, sorted.</param>
/// <param name="Slots">Where the person stands as an author, in the order of papers.</param>
internal sealed record Person(string Key, string Name, ImmutableArray<string> Aliases, IReadOnlyList<AuthorSlot> Slots);
