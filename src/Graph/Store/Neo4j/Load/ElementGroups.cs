namespace Graph.Store.Neo4j.Load;

/// <summary>Finds the group that an element belongs to.</summary>
internal sealed class ElementGroups
{
    private readonly Dictionary<string, ElementGroup> _nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Type, string Start, string End), ElementGroup> _relationships = [];

    /// <summary>The group of nodes with these labels.</summary>
    public ElementGroup Nodes(IReadOnlyList<string> labels)
    {
        var name = labels.Count == 1 ? labels[0] : string.Join('\n', labels);
        return _nodes.TryGetValue(name, out var group) ? group : _nodes[name] = ElementGroup.OfNodes(labels);
    }

    /// <summary>The group of relationships of a type between nodes that are found by these labels.</summary>
    public ElementGroup Relationships(string type, string startLabel, string endLabel) =>
        _relationships.TryGetValue((type, startLabel, endLabel), out var group)
            ? group
            : _relationships[(type, startLabel, endLabel)] = ElementGroup.OfRelationships(type, startLabel, endLabel);
}
