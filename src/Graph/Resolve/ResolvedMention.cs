using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Resolve;

/// <summary>A mention, and the keys of the entities that its parts became.</summary>
/// <param name="Mention">What the source says.</param>
/// <param name="PaperKey">The paper that it names; null for a row that names no paper.</param>
public sealed record ResolvedMention(Mention Mention, string? PaperKey)
{
    /// <summary>One key for each of the mention's authors, in their order.</summary>
    public ImmutableArray<string> AuthorKeys { get; init; } = [];

    /// <summary>The venue; null where the mention gives none.</summary>
    public string? VenueKey { get; init; }

    /// <summary>One place for each of the mention's links, in their order: the repository, or null where the link leads to none.</summary>
    public ImmutableArray<string?> RepositoryKeys { get; init; } = [];
}
