namespace Graph.Read.Lists.Blocks;

/// <summary>What a block is.</summary>
internal enum BlockKind
{
    /// <summary>Running text, in a list item or not.</summary>
    Paragraph,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>The line that opens something folded.</summary>
    Summary,

    /// <summary>A row of a table.</summary>
    Row,

    /// <summary>What separates: a rule, a code block.</summary>
    Rule,
}
