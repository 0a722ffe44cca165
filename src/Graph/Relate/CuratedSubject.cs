using System.Collections.Immutable;
using Graph.Knowledge.Curated;
using Graph.Resolve.Names;

namespace Graph.Relate;

/// <summary>What a curated entry is about.</summary>
/// <param name="Work">The entry.</param>
/// <param name="Paper">The paper's key; null where it is not known.</param>
/// <param name="Model">The model; null where the facts are the paper's own.</param>
/// <param name="ModelKey">The model's key; null where there is no model.</param>
internal sealed record CuratedSubject(CuratedWork Work, string? Paper, Named? Model, string? ModelKey)
{
    /// <summary>The facts whose ends are known, with the key of each end.</summary>
    public ImmutableArray<(CuratedFact Fact, Named To, string Key)> Facts { get; init; } = [];

    /// <summary>The keys of what it is about.</summary>
    public IEnumerable<string> Keys => new[] { ModelKey, Paper }.OfType<string>();
}
