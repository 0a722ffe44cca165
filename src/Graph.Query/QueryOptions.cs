namespace Graph.Query;

/// <summary>What a query may use before it is stopped.</summary>
public sealed record QueryOptions
{
    /// <summary>The limits that hold where none are given.</summary>
    public static QueryOptions Default { get; } = new();

    /// <summary>How many rows the result may have.</summary>
    public long MaximumRows { get; init; } = 10_000_000;

    /// <summary>How long the query may run.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>By how many bytes the memory of the process may grow while the query runs.</summary>
    public long MaximumMemory { get; init; } = 4L << 30;

    /// <summary>Whether to count rows and time for each operator.</summary>
    public bool Profile { get; init; }
}
