namespace Graph.Draw.Layout;

/// <summary>A node of a layered drawing, before it has a place in its layer.</summary>
/// <param name="Rank">Its layer, from 0, left to right.</param>
/// <param name="Band">The horizontal strip that it must lie in, from 0, top to bottom.</param>
/// <param name="Height">Its height, in the drawing's units.</param>
internal readonly record struct LayeredNode(int Rank, int Band, double Height);
