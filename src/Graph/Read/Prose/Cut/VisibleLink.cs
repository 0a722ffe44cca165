namespace Graph.Read.Prose.Cut;

/// <summary>A link in a visible text.</summary>
/// <param name="Start">Offset of its first character in the visible text.</param>
/// <param name="End">Offset behind its last character.</param>
/// <param name="Address">Where it leads.</param>
internal readonly record struct VisibleLink(int Start, int End, string Address);
