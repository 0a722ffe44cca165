namespace Graph.Store.Neo4j.Load;

/// <summary>One line of a graph file: a node or a relationship. Reused from line to line.</summary>
internal sealed class RawElement
{
    /// <summary>The line's number, from 1.</summary>
    public int Line { get; set; }

    /// <summary>Whether it is a node.</summary>
    public bool IsNode { get; set; }

    /// <summary>Its id; a node's is its key.</summary>
    public string Id { get; set; } = string.Empty;

    /// <summary>A node's labels, in the file's order; empty for a relationship.</summary>
    public IReadOnlyList<string> Labels { get; set; } = [];

    /// <summary>A relationship's type; empty for a node.</summary>
    public string Type { get; set; } = string.Empty;

    /// <summary>Key of the node at the start of a relationship.</summary>
    public string Start { get; set; } = string.Empty;

    /// <summary>Key of the node at the end of a relationship.</summary>
    public string End { get; set; } = string.Empty;

    /// <summary>The properties, in the file's order.</summary>
    public List<RawProperty> Properties { get; } = [];

    /// <summary>The properties' whole JSON text.</summary>
    public ReadOnlyMemory<byte> PropertiesJson { get; set; }

    /// <summary>Makes ready for another line.</summary>
    public void Clear(int line)
    {
        Line = line;
        IsNode = false;
        Id = Type = Start = End = string.Empty;
        Labels = [];
        Properties.Clear();
        PropertiesJson = default;
    }
}
