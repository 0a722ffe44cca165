using System.Collections.Immutable;
using Graph.Measure.Judging;

namespace Graph.Measure.Recount;

/// <summary>The gold of the seeds: every claim of the graph that is built now, entry by entry.</summary>
internal sealed class SeedCases(ProjectGold project) : ICaseSource
{
    /// <inheritdoc/>
    public string Name => ProjectGold.Place;

    /// <inheritdoc/>
    public ImmutableArray<JudgedCase> Cases() => project.Card.Cases;
}
