namespace Graph.Knowledge;

/// <summary>What a term of the lexicon names.</summary>
public enum TermKind
{
    /// <summary>A model.</summary>
    Model,

    /// <summary>A dataset or benchmark.</summary>
    Dataset,

    /// <summary>A task, or an area of tasks.</summary>
    Task,

    /// <summary>A kind of image or signal.</summary>
    Modality,
}
