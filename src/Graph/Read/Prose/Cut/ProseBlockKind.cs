namespace Graph.Read.Prose.Cut;

/// <summary>What a block of a text is.</summary>
internal enum ProseBlockKind
{
    /// <summary>A title that stands outside the text, or its first heading.</summary>
    Title,

    /// <summary>A heading, the summary of a foldable part, or a bold line that serves as one.</summary>
    Heading,

    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A list item.</summary>
    Item,

    /// <summary>The head of a column.</summary>
    Column,

    /// <summary>A cell.</summary>
    Cell,
}
