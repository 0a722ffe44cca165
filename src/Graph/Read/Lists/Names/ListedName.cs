namespace Graph.Read.Lists.Names;

/// <summary>A name in a list.</summary>
/// <param name="Text">The name, given name first.</param>
/// <param name="Start">Where it starts in the list's text.</param>
/// <param name="End">Where it ends in the list's text.</param>
internal readonly record struct ListedName(string Text, int Start, int End);
