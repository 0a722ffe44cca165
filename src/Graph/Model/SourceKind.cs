namespace Graph.Model;

/// <summary>Whose words a piece of evidence quotes: the kind of its source.</summary>
public enum SourceKind
{
    /// <summary>A curated list.</summary>
    List,

    /// <summary>The abstract of a paper.</summary>
    Abstract,

    /// <summary>The README of a repository.</summary>
    Readme,

    /// <summary>The card of a model or data set.</summary>
    Card,

    /// <summary>A section of a paper, or a sentence that cites it.</summary>
    Text,

    /// <summary>The title or a field of a bibliographic record or catalogue.</summary>
    Record,

    /// <summary>A file in which people write what they know, with citations.</summary>
    Curated,
}
