namespace Graph.Ask.Lineage;

/// <summary>Which way a lineage is followed from its roots.</summary>
public enum LineageDirection
{
    /// <summary>To what builds on the roots.</summary>
    Descendants,

    /// <summary>To what the roots build on.</summary>
    Ancestors,

    /// <summary>Both ways; what merely shares an ancestor is not included.</summary>
    Both,
}
