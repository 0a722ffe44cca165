namespace Graph.Read.Lists.Candidates;

/// <summary>What kind of block a candidate is.</summary>
internal enum CandidateKind
{
    /// <summary>A list item.</summary>
    Item,

    /// <summary>A paragraph outside lists.</summary>
    Paragraph,

    /// <summary>One line of a paragraph whose lines are entries of their own.</summary>
    Line,

    /// <summary>A heading with what stands under it.</summary>
    Heading,

    /// <summary>The line that opens something folded.</summary>
    Summary,

    /// <summary>A row of a table.</summary>
    Row,
}
