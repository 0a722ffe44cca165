namespace Graph.Read.Lists.Candidates;

/// <summary>A line of a paragraph that is cut by itself.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Start">Offset of its first character in the source.</param>
/// <param name="End">Offset after its last character in the source.</param>
internal readonly record struct CutLine(CutWords Words, int Start, int End);
