namespace Graph.Store.Neo4j.Load;

/// <summary>What has to be done so that the database holds the file's graph: the difference of the two.</summary>
internal sealed class LoadPlan
{
    /// <summary>Keys of nodes to create.</summary>
    public required IReadOnlySet<string> NewNodes { get; init; }

    /// <summary>Nodes to change.</summary>
    public required IReadOnlyDictionary<string, LocatedElement> ChangedNodes { get; init; }

    /// <summary>Nodes to remove.</summary>
    public required IReadOnlyList<LocatedElement> GoneNodes { get; init; }

    /// <summary>Identity hashes of relationships to create.</summary>
    public required IReadOnlySet<long> NewRelationships { get; init; }

    /// <summary>Relationships to change.</summary>
    public required IReadOnlyDictionary<long, LocatedElement> ChangedRelationships { get; init; }

    /// <summary>Relationships to remove.</summary>
    public required IReadOnlyList<LocatedElement> GoneRelationships { get; init; }

    /// <summary>Keys of nodes that vanished from the file and stay, as others hang something on them.</summary>
    public required IReadOnlyList<string> KeptNodes { get; init; }

    /// <summary>How many elements of ours the database held.</summary>
    public required long Before { get; init; }

    /// <summary>Whether the build node says that the database holds this very file.</summary>
    public required bool IsRecorded { get; init; }

    /// <summary>How many elements are as they should be.</summary>
    public required long Unchanged { get; init; }

    /// <summary>How many elements would go.</summary>
    public long Deletions => GoneNodes.Count + GoneRelationships.Count;

    /// <summary>How many relationships go that an earlier version of the program wrote: one for each ground of a fact, where there is one
    /// for each fact now. They are recognised by their properties: a <c>basis</c> without the list <c>bases</c>.</summary>
    public long OfEarlierForm =>
        GoneRelationships.Count(r =>
            r.PropertySet is { } shape
            && shape.Names.Contains("basis", StringComparer.Ordinal)
            && !shape.Names.Contains("bases", StringComparer.Ordinal)
        );

    /// <summary>Whether there is nothing to write.</summary>
    public bool IsNothing =>
        IsRecorded && Deletions == 0 && NewNodes.Count + NewRelationships.Count + ChangedNodes.Count + ChangedRelationships.Count == 0;
}
