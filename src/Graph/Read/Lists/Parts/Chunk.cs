namespace Graph.Read.Lists.Parts;

/// <summary>A stretch of a flow's words and what it is by itself.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Verdict">What it is.</param>
internal readonly record struct Chunk(int Start, int End, Verdict Verdict);
