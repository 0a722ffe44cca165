namespace Graph.Read.Lists.Links;

/// <summary>What a label or key announces.</summary>
internal enum LinkWord
{
    /// <summary>The paper.</summary>
    Paper,

    /// <summary>Code.</summary>
    Code,

    /// <summary>A project's page.</summary>
    Project,

    /// <summary>A dataset.</summary>
    Dataset,

    /// <summary>Weights.</summary>
    Model,

    /// <summary>A demonstration.</summary>
    Demo,

    /// <summary>A recording.</summary>
    Video,

    /// <summary>Something else that is linked: slides, a post, a citation.</summary>
    Other,

    /// <summary>Just a link.</summary>
    Any,

    /// <summary>The title.</summary>
    Title,

    /// <summary>The authors.</summary>
    Authors,

    /// <summary>The venue.</summary>
    Venue,

    /// <summary>The year or date.</summary>
    Date,

    /// <summary>The name of a model, method or dataset.</summary>
    Name,

    /// <summary>A running number.</summary>
    Index,

    /// <summary>A remark: a summary, keywords, an institution.</summary>
    Note,
}
