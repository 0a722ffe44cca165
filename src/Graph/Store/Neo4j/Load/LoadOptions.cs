namespace Graph.Store.Neo4j.Load;

/// <summary>How a load is done.</summary>
public sealed record LoadOptions
{
    /// <summary>Only say what would be done.</summary>
    public bool DryRun { get; init; }

    /// <summary>Refuse to delete more than this share of our nodes and relationships in the database, in percent.</summary>
    public int MaxDeletePercent { get; init; } = 20;

    /// <summary>Remove vanished nodes even where others hung something on them, together with it.</summary>
    public bool Detach { get; init; }

    /// <summary>The most rows of a request.</summary>
    public int BatchRows { get; init; } = 10_000;

    /// <summary>The most bytes of a request, but for its last row.</summary>
    public int BatchBytes { get; init; } = 8 << 20;

    /// <summary>How many requests are under way at once.</summary>
    public int Lanes { get; init; } = 2;

    /// <summary>Up to so many elements a graph is small: all its nodes go in one statement, and all its relationships. A server that has
    /// just started takes longer over each statement it has not seen than over thousands of rows; with more rows, a statement for each
    /// kind costs less.</summary>
    public int SmallGraph { get; init; } = 20_000;

    /// <summary>A load that has shown no life for so long is taken for dead.</summary>
    public TimeSpan Lease { get; init; } = TimeSpan.FromSeconds(8);
}
