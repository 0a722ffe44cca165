namespace Graph.Read.Lists.Blocks;

/// <summary>A block of the document, in document order; nesting is in <see cref="Item"/>, which knows its parent.</summary>
internal sealed class Block
{
    /// <summary>What it is.</summary>
    public required BlockKind Kind { get; init; }

    /// <summary>Its runs; empty for a row.</summary>
    public IReadOnlyList<Run> Runs { get; init; } = [];

    /// <summary>The innermost list item that it stands in, else null.</summary>
    public ListItem? Item { get; init; }

    /// <summary>The level of a heading from 1, else 0.</summary>
    public int Level { get; init; }

    /// <summary>The table of a row, else null.</summary>
    public Table? Table { get; init; }

    /// <summary>The cells of a row.</summary>
    public IReadOnlyList<IReadOnlyList<Run>> Cells { get; init; } = [];

    /// <summary>Offset of its first character in the source.</summary>
    public required int Start { get; init; }

    /// <summary>Offset after its last character in the source.</summary>
    public required int End { get; init; }
}
