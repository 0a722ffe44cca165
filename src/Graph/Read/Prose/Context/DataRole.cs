namespace Graph.Read.Prose.Context;

/// <summary>What a sentence does with the data that it names.</summary>
internal enum DataRole
{
    /// <summary>The sentence does not say.</summary>
    None,

    /// <summary>A model is trained on it.</summary>
    Train,

    /// <summary>Something is assessed on it.</summary>
    Test,

    /// <summary>It is downloaded, annotated or otherwise handled.</summary>
    Other,
}
