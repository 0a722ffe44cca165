using Graph.Ask.Lineage;

namespace Graph.Draw.Lineage;

/// <summary>A node whose height is known, but not yet how far right it stands.</summary>
/// <param name="Node">The node.</param>
/// <param name="Rank">Its layer.</param>
/// <param name="Y">Its middle, from the top.</param>
/// <param name="Band">Number of its band.</param>
internal sealed record PlacedNode(LineageNode Node, int Rank, double Y, int Band);
