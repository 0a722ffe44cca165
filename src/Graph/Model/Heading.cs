namespace Graph.Model;

/// <summary>A heading above an entry.</summary>
/// <param name="Text">Markup, badges and decoration removed, white space collapsed.</param>
/// <param name="Level">The level that it reads as, from 1; not always the one that is written.</param>
/// <param name="Quote">The words as they stand on its line.</param>
public sealed record Heading(string Text, int Level, Quote Quote);
