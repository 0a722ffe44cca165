using Graph.Read.Lists.Choosing;

namespace Graph.Read.Lists.Attaching;

/// <summary>A candidate with its details: what the third stage gives.</summary>
/// <param name="Entry">The candidate, its title chosen from all the words that belong to it.</param>
/// <param name="BelongsToOther">Whether it is a detail of another candidate, and nothing by itself.</param>
internal sealed record Attached(Titled Entry, bool BelongsToOther);
