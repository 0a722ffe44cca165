namespace Graph.Knowledge;

/// <summary>A term that stands in a text.</summary>
/// <param name="Term">The term.</param>
/// <param name="First">Index of its first word.</param>
/// <param name="Last">Index of its last word.</param>
/// <param name="IsWeak">Whether the words mean it only where nothing else says what the thing is about.</param>
/// <param name="IsBare">Whether they mean it only where the words around them speak of the term's field.</param>
public readonly record struct TermMatch(Term Term, int First, int Last, bool IsWeak, bool IsBare = false);
