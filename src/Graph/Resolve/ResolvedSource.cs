using System.Collections.Immutable;
using Graph.Read;

namespace Graph.Resolve;

/// <summary>A source whose mentions are resolved.</summary>
/// <param name="Extraction">What was read from it.</param>
/// <param name="ListKey">The key of the list that it is (<c>Survey:List</c>); null for a file of records.</param>
/// <param name="CompanionKey">The survey paper that the list accompanies; null where none is known.</param>
/// <param name="Mentions">Its mentions in document order.</param>
public sealed record ResolvedSource(Extraction Extraction, string? ListKey, string? CompanionKey, ImmutableArray<ResolvedMention> Mentions);
