namespace Graph.Read.Lists.Candidates;

/// <summary>A line of a paragraph that is cut by itself.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Start">Offset of its first character in the source.</param>
/// <param name="End">Offset after its last character in the source.</param>
internal readonly record struct CutLine(CutText Text, int Start, int End);
