namespace Graph.Read.Lists.Blocks;

/// <summary>An item of a list.</summary>
/// <param name="Parent">The item that its list stands in, else null.</param>
/// <param name="ListNumber">Which list of the document it belongs to.</param>
/// <param name="Start">Offset of its bullet in the source.</param>
internal sealed record ListItem(ListItem? Parent, int ListNumber, int Start)
{
    /// <summary>How many items it stands in, from 1.</summary>
    public int Depth { get; } = Parent is null ? 1 : Parent.Depth + 1;
}
