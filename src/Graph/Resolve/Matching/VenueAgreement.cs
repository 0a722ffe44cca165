namespace Graph.Resolve.Matching;

/// <summary>How two venues agree.</summary>
public enum VenueAgreement
{
    /// <summary>One of the two is not known.</summary>
    Unknown,

    /// <summary>The same venue, and no server of preprints.</summary>
    Same,

    /// <summary>At least one is a server of preprints, which every paper may be on.</summary>
    Preprint,

    /// <summary>Two different venues.</summary>
    Different,
}
