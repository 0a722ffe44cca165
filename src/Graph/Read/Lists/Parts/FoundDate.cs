namespace Graph.Read.Lists.Parts;

/// <summary>A date in a text.</summary>
/// <param name="Year">Its year.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct FoundDate(int Year, int Start, int End);
