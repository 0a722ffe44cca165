namespace Graph.Measure.Gold;

/// <summary>What a naive rule would wrongly produce of an entry.</summary>
/// <param name="Type">The relationship type.</param>
/// <param name="Target">The name that it would lead to, as compared.</param>
/// <param name="FromKind">Where it would start: paper, model or dataset.</param>
/// <param name="From">The name of the start, as compared.</param>
internal sealed record GoldNegative(string Type, string Target, string FromKind, string From);
