namespace Graph.Query.Values;

/// <summary>The graph that a node, a relationship or a path belongs to, as far as a value needs it to say what it is.</summary>
public interface IElements
{
    /// <summary>A node by its number.</summary>
    Value Node(int id);

    /// <summary>A relationship by its number.</summary>
    Value Relationship(int id);

    /// <summary>The labels of a node.</summary>
    IEnumerable<string> LabelsOf(int node);

    /// <summary>The type of a relationship.</summary>
    string TypeOf(int relationship);

    /// <summary>The number of the node at which a relationship starts.</summary>
    int StartOf(int relationship);

    /// <summary>The number of the node at which a relationship ends.</summary>
    int EndOf(int relationship);

    /// <summary>A property of a node or relationship; null where it has none of that name.</summary>
    Value PropertyOf(Value entity, string key);

    /// <summary>All properties of a node or relationship.</summary>
    MapValue PropertiesOf(Value entity);

    /// <summary>The id of a node or relationship as its source has it.</summary>
    string IdentifierOf(Value entity);
}
