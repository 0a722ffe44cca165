namespace Graph.Read.Lists.Parts;

/// <summary>A stretch of a text's words and what it is by itself.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Classification">What it is.</param>
internal readonly record struct PartSpan(int Start, int End, Classification Classification);
