namespace Graph.Query.Storage;

/// <summary>What a block of lines says, in numbers of its own: labels, types and keys count from the first in the block, and identifiers
/// are places in it.</summary>
internal sealed class GraphBlock(ArraySegment<byte> lines)
{
    /// <summary>The lines. Texts in them are unescaped while they are read.</summary>
    public ArraySegment<byte> Text { get; set; } = lines;

    public SymbolTable Labels { get; } = new();

    public SymbolTable Types { get; } = new();

    public SymbolTable Keys { get; } = new();

    public LabelSets LabelSets { get; } = new();

    public List<BlockNode> Nodes { get; } = [];

    public List<BlockRelationship> Relationships { get; } = [];

    public PropertyTable NodeProperties { get; } = new();

    public PropertyTable RelationshipProperties { get; } = new();

    /// <summary>How many lines were read.</summary>
    public int Lines { get; set; }

    /// <summary>What is wrong with the line after the last that was read; null where nothing is.</summary>
    public string? Error { get; set; }

    public ReadOnlySpan<byte> this[TextSlice place] => Text.AsSpan(place.Start, place.Length);
}
