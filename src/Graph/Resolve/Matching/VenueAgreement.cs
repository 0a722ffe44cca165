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

    /// <summary>The names differ, and at least one of them is not in the table: it may be the same venue under a name that we do not
    /// know.</summary>
    Unclear,

    /// <summary>Two different venues of the table.</summary>
    Different,
}
