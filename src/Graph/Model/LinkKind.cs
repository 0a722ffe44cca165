namespace Graph.Model;

/// <summary>What a link leads to (contract 1).</summary>
public enum LinkKind
{
    /// <summary>The paper itself: a page or file of it.</summary>
    Paper,

    /// <summary>Program code.</summary>
    Code,

    /// <summary>A project's page.</summary>
    Project,

    /// <summary>A dataset.</summary>
    Dataset,

    /// <summary>Weights or a model's page.</summary>
    Model,

    /// <summary>Something to try in a browser.</summary>
    Demo,

    /// <summary>A recording.</summary>
    Video,

    /// <summary>Anything else: slides, posters, posts, translations.</summary>
    Other,
}
