using Graph.Knowledge;

namespace Graph.Resolve.Names;

/// <summary>A model or dataset as some words name it, before it is known which one is meant.</summary>
/// <param name="Kind"><see cref="TermKind.Model"/> or <see cref="TermKind.Dataset"/>.</param>
/// <param name="Text">The name as written.</param>
/// <param name="Introducer">The key of the paper that introduces it by these words; null where they speak of one that exists.</param>
public sealed record Named(TermKind Kind, string Text, string? Introducer = null);
