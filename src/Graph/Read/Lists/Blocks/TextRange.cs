namespace Graph.Read.Lists.Blocks;

/// <summary>A stretch of a text.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct TextRange(int Start, int End)
{
    /// <summary>How long it is.</summary>
    public int Length => End - Start;
}
