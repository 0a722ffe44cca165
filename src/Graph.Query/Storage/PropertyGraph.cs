using Graph.Query.Values;

namespace Graph.Query.Storage;

/// <summary>A property graph that never changes: typed property columns, adjacency by type and direction, indexes made on first
/// use.</summary>
/// <remarks>Any number of queries may read it at the same time.</remarks>
public sealed class PropertyGraph : IElements
{
    private readonly SymbolTable _labels;
    private readonly SymbolTable _types;
    private readonly LabelSets _labelSets;
    private readonly IdentifierTable _identifiers;
    private readonly int[] _nodeLabelSets;
    private readonly PropertyColumn?[] _nodeColumns;
    private readonly PropertyColumn?[] _relationshipColumns;
    private readonly ScalarTag _nodeTag;
    private readonly ScalarTag _relationshipTag;

    internal PropertyGraph(PropertyGraphBuilder source)
    {
        (_labels, _types, Keys, _labelSets, _identifiers) = (
            source.Labels,
            source.Types,
            source.Keys,
            source.LabelSets,
            source.Identifiers
        );
        _identifiers.Freeze();
        _nodeLabelSets = Taken(source.NodeLabelSets);
        Starts = Taken(source.Starts);
        Ends = Taken(source.Ends);
        RelationshipTypeNumbers = Taken(source.RelationshipTypes);
        _nodeColumns = source.NodeProperties.Build(Keys.Count);
        _relationshipColumns = source.RelationshipProperties.Build(Keys.Count);
        _nodeTag = new ScalarTag(ValueKind.Node, this);
        _relationshipTag = new ScalarTag(ValueKind.Relationship, this);
        Access = new AccessPaths(this);
    }

    /// <summary>How many nodes there are.</summary>
    public int NodeCount => _nodeLabelSets.Length;

    /// <summary>How many relationships there are.</summary>
    public int RelationshipCount => Starts.Length;

    /// <summary>All labels, sorted.</summary>
    public IReadOnlyList<string> Labels => [.. _labels.Names.Order(StringComparer.Ordinal)];

    /// <summary>All relationship types, sorted.</summary>
    public IReadOnlyList<string> RelationshipTypes => [.. _types.Names.Order(StringComparer.Ordinal)];

    /// <summary>All property keys of nodes and relationships, sorted.</summary>
    public IReadOnlyList<string> PropertyKeys => [.. Keys.Names.Order(StringComparer.Ordinal)];

    internal SymbolTable LabelSymbols => _labels;

    internal SymbolTable TypeSymbols => _types;

    internal SymbolTable Keys { get; }

    internal AccessPaths Access { get; }

    internal int[] Starts { get; }

    internal int[] Ends { get; }

    internal int[] RelationshipTypeNumbers { get; }

    internal int LabelSetCount => _labelSets.Count;

    /// <summary>Reads a graph from JSON Lines, one node or relationship a line.</summary>
    /// <exception cref="GraphFormatException">A line is not what it should be; the message says which line and why.</exception>
    public static PropertyGraph Load(Stream stream) => new JsonLinesGraphReader().Read(stream);

    /// <summary>Reads a graph from a file of JSON Lines.</summary>
    /// <exception cref="GraphFormatException">A line is not what it should be; the message says which line and why.</exception>
    public static PropertyGraph Load(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1);
        return Load(stream);
    }

    /// <summary>The node of a number.</summary>
    public Value Node(int id) => Value.FromEntity(_nodeTag, id);

    /// <summary>The relationship of a number.</summary>
    public Value Relationship(int id) => Value.FromEntity(_relationshipTag, id);

    /// <summary>The labels of a node, in the order in which the graph met them first.</summary>
    public IEnumerable<string> LabelsOf(int node) => _labelSets[_nodeLabelSets[node]].Select(label => _labels[label]);

    /// <summary>The type of a relationship.</summary>
    public string TypeOf(int relationship) => _types[RelationshipTypeNumbers[relationship]];

    /// <summary>The node at which a relationship starts.</summary>
    public int StartOf(int relationship) => Starts[relationship];

    /// <summary>The node at which a relationship ends.</summary>
    public int EndOf(int relationship) => Ends[relationship];

    /// <summary>The properties of a node or a relationship, sorted by key.</summary>
    public MapValue PropertiesOf(Value entity)
    {
        var columns = Columns(entity.Kind);
        return new MapValue(
            Access
                .SortedKeys.Select(key => KeyValuePair.Create(Keys[key], columns[key]?.Get(entity.AsId) ?? default))
                .Where(property => !property.Value.IsNull)
        );
    }

    /// <summary>The identifier of a node as it stands in the file, or of a relationship: its number in the file, from 0.</summary>
    public string IdentifierOf(Value entity) =>
        entity.Kind == ValueKind.Node ? _identifiers.Text(entity.AsId) : "relationship:" + ValueText.Plain(Value.From((long)entity.AsId));

    /// <summary>A property of a node or relationship; null where it has none of that name.</summary>
    public Value PropertyOf(Value entity, string key) => Column(entity.Kind, key)?.Get(entity.AsId) ?? default;

    internal PropertyColumn? Column(ValueKind kind, string key) => Keys.Find(key) is >= 0 and var number ? Columns(kind)[number] : null;

    internal int LabelSetOf(int node) => _nodeLabelSets[node];

    internal int[] LabelSet(int number) => _labelSets[number];

    // A large graph has no room for the lists beside the arrays.
    private static int[] Taken(List<int> list)
    {
        int[] taken = [.. list];
        list.Clear();
        list.TrimExcess();
        return taken;
    }

    private PropertyColumn?[] Columns(ValueKind kind) => kind == ValueKind.Node ? _nodeColumns : _relationshipColumns;
}
