namespace Graph.Query.Execution;

/// <summary>Which shortest paths are wanted.</summary>
/// <param name="Count">How many paths, or how many different lengths.</param>
/// <param name="Groups">Whether <paramref name="Count"/> counts lengths: all paths of each of them are given.</param>
internal sealed record ShortestWish(int Count, bool Groups);
