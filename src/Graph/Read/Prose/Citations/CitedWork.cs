using Graph.Knowledge.Identifiers;

namespace Graph.Read.Prose.Citations;

/// <summary>A work that a text asks to be cited, as its block of BibTeX gives it.</summary>
/// <param name="Title">The title without braces; empty where the block has none.</param>
/// <param name="Identifier">Its arXiv number or DOI; null where the block has none.</param>
internal sealed record CitedWork(string Title, Identifier? Identifier);
