namespace Graph.Query.Values;

/// <summary>What a value is. The numbers are internal; the order in which values sort is in <see cref="ValueOrder"/>.</summary>
public enum ValueKind
{
    /// <summary>Unknown or missing.</summary>
    Null,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A whole number of 64 bits.</summary>
    Integer,

    /// <summary>A double-precision number.</summary>
    Float,

    /// <summary>A text.</summary>
    String,

    /// <summary>A calendar date without time zone.</summary>
    Date,

    /// <summary>An ordered list of values.</summary>
    List,

    /// <summary>Values by name.</summary>
    Map,

    /// <summary>A node of the graph.</summary>
    Node,

    /// <summary>A relationship of the graph.</summary>
    Relationship,

    /// <summary>A walk through the graph.</summary>
    Path,
}
