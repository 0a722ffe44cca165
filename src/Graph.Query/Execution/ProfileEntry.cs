namespace Graph.Query.Execution;

/// <summary>What one operator did.</summary>
internal sealed class ProfileEntry
{
    /// <summary>How many rows it passed on.</summary>
    public long Rows { get; set; }

    /// <summary>The ticks from its first to its last step, those of the operators after it included.</summary>
    public long Ticks { get; set; }
}
