using System.Globalization;
using System.Text;
using Graph.Query.Values;

namespace Graph.Query.Storage;

/// <summary>Collects nodes and relationships and freezes them into a <see cref="PropertyGraph"/>.</summary>
public sealed class PropertyGraphBuilder
{
    internal SymbolTable Labels { get; } = new();

    internal SymbolTable Types { get; } = new();

    internal SymbolTable Keys { get; } = new();

    internal LabelSets LabelSets { get; } = new();

    internal IdentifierTable Identifiers { get; } = new();

    internal List<int> NodeLabelSets { get; } = [];

    internal List<int> Starts { get; } = [];

    internal List<int> Ends { get; } = [];

    internal List<int> RelationshipTypes { get; } = [];

    internal PropertyTable NodeProperties { get; } = new();

    internal PropertyTable RelationshipProperties { get; } = new();

    /// <summary>Adds a node and gives its number, from 0. Properties that are null are left out.</summary>
    public int AddNode(IEnumerable<string> labels, IEnumerable<KeyValuePair<string, Value>> properties)
    {
        ArgumentNullException.ThrowIfNull(properties);
        var id = NodeLabelSets.Count;
        var identifier = Encoding.UTF8.GetBytes(id.ToString(CultureInfo.InvariantCulture));
        Identifiers.TryAdd(Utf8Hash.Of(identifier), identifier);
        NodeLabelSets.Add(LabelSets.Add(labels.Select(Labels.Add).ToArray()));
        foreach (var (key, value) in properties)
        {
            NodeProperties.Add(id, Keys.Add(key), value);
        }

        return id;
    }

    /// <summary>Adds a relationship between two nodes that were added before, and gives its number, from 0.</summary>
    public int AddRelationship(string type, int start, int end, IEnumerable<KeyValuePair<string, Value>> properties)
    {
        ArgumentNullException.ThrowIfNull(properties);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)start, (uint)NodeLabelSets.Count, nameof(start));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)end, (uint)NodeLabelSets.Count, nameof(end));
        var id = AddRelationship(Types.Add(type), start, end);
        foreach (var (key, value) in properties)
        {
            RelationshipProperties.Add(id, Keys.Add(key), value);
        }

        return id;
    }

    /// <summary>The graph of everything added. The builder must not be used afterwards.</summary>
    public PropertyGraph Build() => new(this);

    internal int AddRelationship(int type, int start, int end)
    {
        Starts.Add(start);
        Ends.Add(end);
        RelationshipTypes.Add(type);
        return Starts.Count - 1;
    }
}
