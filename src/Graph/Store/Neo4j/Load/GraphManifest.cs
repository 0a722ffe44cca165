namespace Graph.Store.Neo4j.Load;

/// <summary>What a graph file holds, element by element, without the content.</summary>
internal sealed class GraphManifest
{
    /// <summary>A hash of all elements, in hexadecimal digits: the same for files that hold the same, whatever their order and
    /// spelling.</summary>
    public required string ContentHash { get; init; }

    /// <summary>Labels and properties of which a value is too long for an index.</summary>
    public required IReadOnlySet<(string Label, string Property)> TooLongForIndex { get; init; }

    /// <summary>The nodes by key.</summary>
    public required IReadOnlyDictionary<string, ManifestNode> Nodes { get; init; }

    /// <summary>Relationships: identity hash to content hash.</summary>
    public required IReadOnlyDictionary<long, long> Relationships { get; init; }

    /// <summary>The statements' groups.</summary>
    public required ElementGroups Groups { get; init; }

    /// <summary>All property sets, sorted by their texts.</summary>
    public required IReadOnlyList<PropertySet> PropertySets { get; init; }

    /// <summary>How many nodes bear each label, sorted by label.</summary>
    public required IReadOnlyDictionary<string, long> LabelCounts { get; init; }

    /// <summary>How many relationships there are of each type, sorted by type.</summary>
    public required IReadOnlyDictionary<string, long> TypeCounts { get; init; }

    /// <summary>The ids of the lists that the graph was read from, sorted.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>Nodes and relationships together.</summary>
    public long Elements => Nodes.Count + Relationships.Count;
}
