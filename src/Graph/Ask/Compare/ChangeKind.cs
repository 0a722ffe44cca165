namespace Graph.Ask.Compare;

/// <summary>What happened to something between two graphs.</summary>
public enum ChangeKind
{
    /// <summary>It is only in the later graph.</summary>
    Came,

    /// <summary>It is only in the earlier graph.</summary>
    Went,

    /// <summary>It is in both, and not the same.</summary>
    Changed,
}
