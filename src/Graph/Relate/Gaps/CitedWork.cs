using System.Collections.Immutable;

namespace Graph.Relate.Gaps;

/// <summary>What a record says that its paper cites.</summary>
/// <param name="Words">The value that says it.</param>
/// <param name="Ids">Its identifiers, such as <c>arxiv:2103.00020</c>, or the service's own.</param>
/// <param name="Intents">What the service takes the citation to be for; they decide nothing.</param>
internal sealed record CitedWork(string Words, ImmutableArray<string> Ids, ImmutableArray<string> Intents);
