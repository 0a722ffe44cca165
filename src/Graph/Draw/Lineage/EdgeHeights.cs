using System.Collections.Immutable;

namespace Graph.Draw.Lineage;

/// <summary>The heights that an edge passes through.</summary>
/// <param name="FirstRank">The layer that it starts in.</param>
/// <param name="Heights">Its height in that layer and in each one further right.</param>
internal sealed record EdgeHeights(int FirstRank, ImmutableArray<double> Heights);
