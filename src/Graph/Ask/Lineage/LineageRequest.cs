using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Ask.Lineage;

/// <summary>What part of the lineage is asked for.</summary>
public sealed record LineageRequest
{
    /// <summary>Keys of the nodes to start from; empty for all families of the graph.</summary>
    public ImmutableArray<string> Roots { get; init; } = [];

    /// <summary>Which way to follow.</summary>
    public LineageDirection Direction { get; init; } = LineageDirection.Descendants;

    /// <summary>How many steps to follow, or null for as far as it goes.</summary>
    public int? Depth { get; init; }

    /// <summary>The classes of ground to trust; empty for all.</summary>
    public ImmutableArray<Basis> Bases { get; init; } = [];

    /// <summary>The least number of sources that must say it.</summary>
    public int MinSupport { get; init; } = 1;

    /// <summary>The first year that is of interest, or null for all.</summary>
    public int? Since { get; init; }

    /// <summary>Key of the task, with its subtasks, that is of interest, or null for all.</summary>
    public string? Task { get; init; }

    /// <summary>Key of the modality, with its subtypes, that is of interest, or null for all.</summary>
    public string? Modality { get; init; }
}
