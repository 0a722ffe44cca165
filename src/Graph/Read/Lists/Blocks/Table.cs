namespace Graph.Read.Lists.Blocks;

/// <summary>A table: what its rows share.</summary>
internal sealed class Table
{
    /// <summary>The cells of its header row; empty where it has none.</summary>
    public IReadOnlyList<IReadOnlyList<Run>> Header { get; set; } = [];
}
