namespace Graph.Knowledge;

/// <summary>The text of a vocabulary file, so that quotes of it can be replayed.</summary>
/// <param name="Source">What evidence calls it, such as <c>vocabulary/tasks</c>.</param>
/// <param name="Place">What messages call it.</param>
/// <param name="Text">Its text.</param>
public sealed record LexiconText(string Source, string Place, string Text);
