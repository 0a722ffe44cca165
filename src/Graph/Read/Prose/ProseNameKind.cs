namespace Graph.Read.Prose;

/// <summary>What a name in a text names.</summary>
public enum ProseNameKind
{
    /// <summary>Not known from the name itself.</summary>
    Unknown,

    /// <summary>A model or method.</summary>
    Model,

    /// <summary>A data set or benchmark.</summary>
    Dataset,

    /// <summary>A repository of code.</summary>
    Repository,
}
