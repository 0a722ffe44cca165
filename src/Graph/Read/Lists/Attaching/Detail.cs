using Graph.Read.Lists.Choosing;

namespace Graph.Read.Lists.Attaching;

/// <summary>A candidate that belongs to another one.</summary>
/// <param name="Entry">The candidate.</param>
/// <param name="CitesPaper">Whether it cites in full the paper that its owner gives a short name and the links.</param>
internal sealed record Detail(Titled Entry, bool CitesPaper);
