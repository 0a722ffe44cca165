namespace Graph.Knowledge.Curated;

/// <summary>What a person asserts a work to build on, to be trained on or to be evaluated on.</summary>
/// <param name="Type">The relationship's type.</param>
/// <param name="To">The model or dataset at its end.</param>
public sealed record CuratedFact(string Type, CuratedName To);
