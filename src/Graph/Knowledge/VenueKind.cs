namespace Graph.Knowledge;

/// <summary>What sort of place a venue is.</summary>
public enum VenueKind
{
    /// <summary>A conference, or a track of one.</summary>
    Conference,

    /// <summary>A journal.</summary>
    Journal,

    /// <summary>A workshop.</summary>
    Workshop,

    /// <summary>A server of preprints.</summary>
    Preprint,

    /// <summary>Anything else: a blog, a technical report, a firm.</summary>
    Other,
}
