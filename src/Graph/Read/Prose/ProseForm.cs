namespace Graph.Read.Prose;

/// <summary>How a text is written.</summary>
public enum ProseForm
{
    /// <summary>An abstract: running text.</summary>
    Abstract,

    /// <summary>A description: running text in which another tells of a work, without a word of what others did before.</summary>
    Description,

    /// <summary>A README or model card: Markdown with HTML in it.</summary>
    Markdown,
}
