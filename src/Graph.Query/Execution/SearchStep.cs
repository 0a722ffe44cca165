using Graph.Query.Values;

namespace Graph.Query.Execution;

/// <summary>One relationship of a search: the slots that its condition reads, and the groups that collect them.</summary>
internal sealed record SearchStep(int? From, int Relationship, int? To, Func<Value[], bool>? Condition, (int Inner, int Outer)[] Groups);
