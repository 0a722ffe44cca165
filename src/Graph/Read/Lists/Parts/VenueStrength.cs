namespace Graph.Read.Lists.Parts;

/// <summary>How surely some words are a venue.</summary>
internal enum VenueStrength
{
    /// <summary>They are none.</summary>
    None,

    /// <summary>They could be: capital letters without a year (<c>XYZW</c>), or a capitalised phrase with one (<c>Radiology
    /// 2022</c>).</summary>
    Possible,

    /// <summary>They are: an acronym with a year, or words that only venues have.</summary>
    Sure,
}
