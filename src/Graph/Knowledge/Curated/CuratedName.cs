namespace Graph.Knowledge.Curated;

/// <summary>A name, and where it stands in a curated file.</summary>
/// <param name="Text">The name as written.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Column">Its column, from 1.</param>
public sealed record CuratedName(string Text, int Line, int Column);
