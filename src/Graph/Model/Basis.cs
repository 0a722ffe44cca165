namespace Graph.Model;

/// <summary>Why we believe a relation: the class of ground that it stands on. Classes are never mixed on one relation.</summary>
public enum Basis
{
    /// <summary>The words of a source say it.</summary>
    Stated,

    /// <summary>A rule concludes it: from a name's form, a repository's name, or two other facts.</summary>
    Derived,

    /// <summary>A person asserts it, with a citation.</summary>
    Curated,

    /// <summary>Another source of data claims it, with a citation.</summary>
    Imported,
}
