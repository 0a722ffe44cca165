namespace Graph.Model;

/// <summary>On what ground a piece of evidence rests. The values are in the order of their strength: a relation's own basis is the first
/// of its evidence in this order.</summary>
/// <remarks>The order says how near a piece is to the words of a source, not how true it is.</remarks>
public enum Basis
{
    /// <summary>The words say it: a list's, or the paper's own abstract, README or card.</summary>
    Stated,

    /// <summary>A person asserts it, with a citation.</summary>
    Curated,

    /// <summary>A machine-readable field of another source says it, with a citation.</summary>
    Imported,

    /// <summary>A rule concludes it: from a name's form, a repository's name, or two other facts.</summary>
    Derived,
}
