using System.Collections.Immutable;

namespace Graph.Read.Prose.Cut;

/// <summary>A block of a text: a paragraph, a list item, a heading, the cell of a table.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">What it says.</param>
/// <param name="Path">The headings above it, outermost first.</param>
internal sealed record ProseBlock(ProseBlockKind Kind, VisibleText Text, ImmutableArray<VisibleText> Path)
{
    /// <summary>The list item or the paragraph ending with a colon that leads to it; null where there is none.</summary>
    public VisibleText? Lead { get; init; }

    /// <summary>For a cell, the head of its column; null where it has none.</summary>
    public VisibleText? Column { get; init; }

    /// <summary>For a cell, its row and its table; null for others.</summary>
    public ProseRow? Row { get; init; }
}
