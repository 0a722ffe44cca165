namespace Graph.Relate;

/// <summary>A name that was seen and not used.</summary>
/// <param name="Source">The source's id.</param>
/// <param name="Line">First line of the entry, from 1.</param>
/// <param name="Name">The name as written.</param>
/// <param name="Reason">Why nothing was concluded from it.</param>
public sealed record UndecidedName(string Source, int Line, string Name, string Reason);
